using Google.Protobuf;

namespace Customs.Screening.Service;

/// <summary>Tells one version of a designation from another, whatever edition it stands in.</summary>
internal static class DesignationHash
{
    /// <summary>The core's fingerprint of everything the list says of it.</summary>
    public static ByteString Of(Match match) => ByteString.CopyFromUtf8(EditionDiff.Fingerprint(match.Designation));
}
