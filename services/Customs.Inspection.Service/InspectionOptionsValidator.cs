using Microsoft.Extensions.Options;

namespace Customs.Inspection.Service;

/// <summary>Refuses wrong settings at start, with the name of each.</summary>
[OptionsValidator]
internal sealed partial class InspectionOptionsValidator : IValidateOptions<InspectionOptions>;
