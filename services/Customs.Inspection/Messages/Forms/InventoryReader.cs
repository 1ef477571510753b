namespace Customs.Inspection.Messages;

/// <summary>Movements of the United Kingdom's inventory linking: EAL tells the arrival, EDL the departure of the goods of a unique consignment reference.</summary>
internal static class InventoryReader
{
    public static Element RequestIn(Element root)
    {
        root.Knows("requestCommon");
        return root.Path == "/inventoryLinkingMovementRequest" ? root : root.Of("requestDetail/inventoryLinkingMovementRequest");
    }

    public static MessageHead Head(Element request, MessageForm form) => new()
    {
        Form = form,
        MessageId = request.Text("movementReference"),
        Sender = request.Text("agentDetails/EORI"),
        Ucr = request.Text("ucrBlock/ucr"),
        Office = request.Text("goodsLocation"),
    };

    public static MessageContent? Moved(Element request)
    {
        var code = request.Of("messageCode");
        request.Of("ucrBlock").Knows("ucrType");
        var ucr = request.Text("ucrBlock/ucr");
        var arrived = request.Time("goodsArrivalDateTime");
        var left = request.Time("goodsDepartureDateTime");
        if (ucr is null)
        {
            request.Of("ucrBlock/ucr").Wrong("is required");
        }

        switch (code.Text())
        {
            case "EAL" or "EAA":
                return Moved(request, "goodsArrivalDateTime", Movement.Arrived, ucr, arrived);
            case "EDL":
                return Moved(request, "goodsDepartureDateTime", Movement.Exited, ucr, left);
            case var other:
                code.Wrong($"'{Values.Cut(other ?? "")}' is none of EAL, EAA, EDL");
                return null;
        }
    }

    private static MessageContent.Moved? Moved(Element request, string place, Movement movement, string? ucr, DateTimeOffset? at)
    {
        if (at is null)
        {
            request.Of(place).Wrong("is required");
        }

        return ucr is null || at is null ? null : new MessageContent.Moved(movement, Mrn: null, ucr, at.Value);
    }
}
