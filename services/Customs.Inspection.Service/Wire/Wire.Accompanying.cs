using Customs.Inspection.Dossiers;

namespace Customs.Inspection.Service;

internal static partial class Wire
{
    private static Accompanying ReadAccompanying(WireReading reading, string path, V1.Accompanying? wire)
    {
        if (wire is null)
        {
            return new Accompanying();
        }

        return new Accompanying
        {
            Invoice = wire.Invoice is { } invoice
                ? new Invoice
                {
                    Number = reading.Required($"{path}.invoice.number", invoice.Number),
                    Amount = reading.AmountOrNull($"{path}.invoice.amount.amount", invoice.Amount?.Amount_),
                    Currency = reading.Optional($"{path}.invoice.amount.currency", invoice.Amount?.Currency ?? ""),
                }
                : null,
            Finance = wire.Finance is { } finance ? ReadFinance(reading, $"{path}.finance", finance) : null,
            Services = wire.Services is { } services
                ? new Services
                {
                    Installation = reading.Optional($"{path}.services.installation", services.Installation),
                    Training = reading.Optional($"{path}.services.training", services.Training),
                    Warranty = reading.Optional($"{path}.services.warranty", services.Warranty),
                }
                : null,
            EndUse = wire.EndUse is { } endUse ? ReadEndUse(reading, $"{path}.end_use", endUse) : null,
            Instructions = wire.InstructionsKnown || wire.Instructions.Count > 0 ? Texts(reading, $"{path}.instructions", wire.Instructions) : null,
            OtherDocuments = Texts(reading, $"{path}.other_documents", wire.OtherDocuments),
            Correspondence = Texts(reading, $"{path}.correspondence", wire.Correspondence),
            ElectronicTransfer = wire.ElectronicTransfer is { } transfer
                ? new ElectronicTransfer
                {
                    Kind = reading.Required($"{path}.electronic_transfer.kind", transfer.Kind),
                    Url = reading.Optional($"{path}.electronic_transfer.url", transfer.Url),
                    FirstAccessFrom = reading.CountryOrNull($"{path}.electronic_transfer.first_access_from", transfer.FirstAccessFrom),
                    Date = reading.DayOrNull($"{path}.electronic_transfer.date", transfer.Date),
                }
                : null,
        };
    }

    private static Finance ReadFinance(WireReading reading, string path, V1.Accompanying.Types.Finance wire) => new()
    {
        Terms = reading.Optional($"{path}.terms", wire.Terms),
        Payer = wire.PayerName.Length == 0
            ? null
            : new Payer { Name = wire.PayerName, Country = reading.Country($"{path}.payer_country", wire.PayerCountry) },
        Bank = wire.BankCountry.Length == 0 && wire.BankName.Length == 0
            ? null
            : new Bank { Name = reading.Optional($"{path}.bank_name", wire.BankName), Country = reading.Country($"{path}.bank_country", wire.BankCountry) },
    };

    private static EndUse ReadEndUse(WireReading reading, string path, V1.Accompanying.Types.EndUse wire) => new()
    {
        Statement = reading.Optional($"{path}.statement", wire.Statement),
        Certificate = wire.Certificate is { } certificate
            ? new EndUseCertificate
            {
                Present = certificate.Present,
                Text = reading.Optional($"{path}.certificate.text", certificate.Text),
                SignedBy = reading.Optional($"{path}.certificate.signed_by", certificate.SignedBy),
                Date = reading.DayOrNull($"{path}.certificate.date", certificate.Date),
                Verified = certificate.Verified,
            }
            : null,
    };

    private static V1.Accompanying Accompanying(Accompanying papers)
    {
        var wire = new V1.Accompanying
        {
            InstructionsKnown = papers.Instructions is not null,
            Instructions = { papers.Instructions ?? [] },
            OtherDocuments = { papers.OtherDocuments },
            Correspondence = { papers.Correspondence },
        };
        if (papers.Invoice is { } invoice)
        {
            wire.Invoice = new V1.Accompanying.Types.Invoice
            {
                Number = invoice.Number,
                Amount = invoice.Amount is null ? null : new CommonV1.Amount { Amount_ = Number(invoice.Amount), Currency = invoice.Currency ?? "" },
            };
        }

        if (papers.Finance is { } finance)
        {
            wire.Finance = new V1.Accompanying.Types.Finance
            {
                Terms = finance.Terms ?? "",
                PayerName = finance.Payer?.Name ?? "",
                PayerCountry = Code(finance.Payer?.Country),
                BankName = finance.Bank?.Name ?? "",
                BankCountry = Code(finance.Bank?.Country),
            };
        }

        if (papers.Services is { } services)
        {
            wire.Services = new V1.Accompanying.Types.Services
            {
                Installation = services.Installation ?? "",
                Training = services.Training ?? "",
                Warranty = services.Warranty ?? "",
            };
        }

        if (papers.EndUse is { } endUse)
        {
            wire.EndUse = new V1.Accompanying.Types.EndUse { Statement = endUse.Statement ?? "", Certificate = Certificate(endUse.Certificate) };
        }

        if (papers.ElectronicTransfer is { } transfer)
        {
            wire.ElectronicTransfer = new V1.Accompanying.Types.ElectronicTransfer
            {
                Kind = transfer.Kind,
                Url = transfer.Url ?? "",
                FirstAccessFrom = Code(transfer.FirstAccessFrom),
                Date = Day(transfer.Date),
            };
        }

        return wire;
    }

    private static V1.Accompanying.Types.Certificate? Certificate(EndUseCertificate? certificate) =>
        certificate is null
            ? null
            : new V1.Accompanying.Types.Certificate
            {
                Present = certificate.Present,
                Text = certificate.Text ?? "",
                SignedBy = certificate.SignedBy ?? "",
                Date = Day(certificate.Date),
                Verified = certificate.Verified ?? false,
            };
}
