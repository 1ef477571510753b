namespace Customs.Inspection.Messages;

/// <summary>Which reader reads which form.</summary>
internal static class FormReaders
{
    /// <summary>What a reader made of a message.</summary>
    internal abstract record Made
    {
        private Made()
        {
        }

        /// <summary>A declaration, still to be completed.</summary>
        public sealed record Declares(Draft Draft) : Made;

        /// <summary>A change of a declaration.</summary>
        public sealed record Amends(Draft Draft) : Made;

        /// <summary>Content that needs no completion; null when something is wrong.</summary>
        public sealed record Ready(MessageContent? Content) : Made;
    }

    public static (MessageHead Head, Made Made) Read(Element root, MessageForm form, string contentKey)
    {
        switch (form.Key)
        {
            case "wco-dec-xml":
                var declaration = WcoReader.DeclarationIn(root);
                return (WcoReader.Head(declaration, form), Wco(declaration));
            case "cds-movement-xml":
                var request = InventoryReader.RequestIn(root);
                return (InventoryReader.Head(request, form), new Made.Ready(InventoryReader.Moved(request)));
            case "cc515c":
                return (AesReader.Head(root, form), new Made.Declares(AesReader.Declaration(root)));
            case "cc513c":
                return (AesReader.Head(root, form), new Made.Amends(AesReader.Declaration(root)));
            case "cc507c":
                return (AesReader.Head(root, form), new Made.Ready(AesReader.Moved(root, Movement.Arrived)));
            case "cc590c":
                return (AesReader.Head(root, form), new Made.Ready(AesReader.Moved(root, Movement.Exited)));
            case "cc015c" or "cc029c":
                return (NctsReader.Head(root, form), new Made.Declares(NctsReader.Declaration(root)));
            case "cc013c":
                return (NctsReader.Head(root, form), new Made.Amends(NctsReader.Declaration(root)));
            case "cc007c":
                return (NctsReader.Head(root, form), new Made.Ready(NctsReader.Arrived(root)));
            case "cc315a":
                return (EnsReader.Head(root, form), new Made.Declares(EnsReader.Declaration(root)));
            case "cc313a":
                return (EnsReader.Head(root, form), new Made.Amends(EnsReader.Declaration(root)));
            case "ens-json":
                return (EnsJsonReader.Head(root, form), new Made.Declares(EnsJsonReader.Declaration(root)));
            case "us-aes-eei-json":
                return (EeiReader.Head(root, form), new Made.Declares(EeiReader.Declaration(root)));
            case "asycuda-sad-xml":
                var sad = AsycudaReader.Head(root, form);
                return (sad, new Made.Declares(AsycudaReader.Declaration(root, sad, contentKey)));
            case "edifact-cusdec-d96b":
                var cusdec = CusdecReader.Head(root, form);
                return (cusdec, new Made.Declares(CusdecReader.Declaration(root, cusdec)));
            case "wco-res-xml":
                return (Notices.Head(root, form), new Made.Ready(new MessageContent.Notice("notification (RES), which the authority sends")));
            default:
                return (Notices.Head(root, form), new Made.Ready(new MessageContent.Notice(Notices.Known[form.Key.ToUpperInvariant()])));
        }
    }

    private static Made Wco(Element declaration)
    {
        var function = declaration.Text("FunctionCode");
        var type = declaration.Text("TypeCode");
        switch (function, type)
        {
            case ("9", _):
                return new Made.Declares(WcoReader.Declaration(declaration));
            case ("13", "INV"):
                return new Made.Ready(new MessageContent.Notice("request to invalidate a declaration, which the office that has it decides"));
            case ("13", "COR"):
                declaration.Knows("Amendment", "AdditionalInformation");
                return new Made.Amends(WcoReader.Declaration(declaration));
            default:
                declaration.Of("FunctionCode").Wrong($"'{Values.Cut(function ?? "")}' with type '{Values.Cut(type ?? "")}' is none of 9 (declares), 13 with COR (corrects) and 13 with INV (invalidates)");
                return new Made.Ready(Content: null);
        }
    }
}
