using System.Security.Cryptography.X509Certificates;

namespace Customs.ServiceDefaults;

/// <summary>The OpenID Connect provider that signs the tokens of people and border systems.</summary>
/// <param name="Authority">Issuer, an https address; its <c>/.well-known/openid-configuration</c> names the keys.</param>
/// <param name="Audience">What <c>aud</c> has to hold.</param>
/// <param name="SubjectClaim">Claim that identifies a person for good, whatever the name is: four-eyes rules compare it. Default <c>sub</c>.</param>
/// <param name="RolesClaim">Claim with the roles of <see cref="RoleNames"/>. Default <c>roles</c>.</param>
/// <param name="OfficeClaim">Claim with the customs office. Default <c>office</c>.</param>
/// <param name="DeskClaim">Claim with the referral desk. Default <c>desk</c>.</param>
/// <param name="Roots">Authorities that the provider's own certificate may come from; null for the machine's trust store.</param>
public sealed record OidcSettings(Uri Authority, string Audience, string SubjectClaim, string RolesClaim, string OfficeClaim, string DeskClaim, X509Certificate2Collection? Roots);
