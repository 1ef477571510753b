using Customs.Officer.Cases;
using Customs.Officer.Acts;
using Customs.Officer.Keys;
using Customs.Officer.Text;

namespace Customs.Officer.Shell;

/// <summary>Something the terminal asks the suite.</summary>
public abstract record Request
{
    private Request()
    {
    }

    /// <summary>What is asked, for messages and the trail.</summary>
    public abstract string Words { get; }

    /// <summary>Loads a consignment, by resource name or by MRN, or by the end of one.</summary>
    /// <param name="Key">What identifies it.</param>
    /// <param name="Then">The act to go on with, or <see cref="Act.Open"/>.</param>
    public sealed record Load(string Key, Act Then) : Request
    {
        /// <inheritdoc/>
        public override string Words => Texts.Fill($"open {Key}");
    }

    /// <summary>Loads the cases of the desk.</summary>
    public sealed record LoadCases : Request
    {
        /// <inheritdoc/>
        public override string Words => Texts.Of("load the cases");
    }

    /// <summary>Loads a case.</summary>
    /// <param name="Key">Resource name or number.</param>
    /// <param name="Then">The act to go on with.</param>
    public sealed record LoadCase(string Key, Act Then) : Request
    {
        /// <inheritdoc/>
        public override string Words => Texts.Fill($"open {Key}");
    }

    /// <summary>Asks the lists about a party.</summary>
    /// <param name="Name">Name.</param>
    /// <param name="Country">Country, two letters, or empty.</param>
    public sealed record AskParty(string Name, string Country) : Request
    {
        /// <inheritdoc/>
        public override string Words => Texts.Fill($"look up {Name}");
    }

    /// <summary>Asks the control lists about goods.</summary>
    /// <param name="Text">Description.</param>
    /// <param name="Code">Commodity code, or empty.</param>
    public sealed record AskItem(string Text, string Code) : Request
    {
        /// <inheritdoc/>
        public override string Words => Texts.Fill($"look up {Text}");
    }

    /// <summary>Works as another identity of this machine.</summary>
    /// <param name="Identity">Its name.</param>
    public sealed record SignIn(string Identity) : Request
    {
        /// <inheritdoc/>
        public override string Words => Texts.Fill($"work as {Identity}");
    }

    /// <summary>Signs in again after the terminal was locked.</summary>
    /// <param name="Identity">Who.</param>
    public sealed record Unlock(string Identity) : Request
    {
        /// <inheritdoc/>
        public override string Words => Texts.Of("sign in again");
    }

    /// <summary>Asks how services and lists are.</summary>
    public sealed record LoadStatus : Request
    {
        /// <inheritdoc/>
        public override string Words => Texts.Of("ask services and lists");
    }

    /// <summary>Asks how often examinations found something where an indicator had spoken.</summary>
    public sealed record LoadHitRates : Request
    {
        /// <inheritdoc/>
        public override string Words => Texts.Of("load the hit rates");
    }

    /// <summary>Loads an audit trail.</summary>
    /// <param name="Resource">Of what.</param>
    public sealed record LoadAudit(string Resource) : Request
    {
        /// <inheritdoc/>
        public override string Words => Texts.Fill($"load the audit trail of {Resource}");
    }

    /// <summary>Asks what values of a rating plate make of goods; nothing is recorded.</summary>
    /// <param name="Target">The consignment.</param>
    /// <param name="Item">Number of the goods item.</param>
    /// <param name="Values">Parameter and value, one a line: "beam_power=60 kW".</param>
    public sealed record AskPlate(string Target, string Item, string Values) : Request
    {
        /// <inheritdoc/>
        public override string Words => Texts.Fill($"try values for goods item {Item}");
    }

    /// <summary>A request with a legal effect. A retry carries the same id and gets the first answer again.</summary>
    /// <param name="Id">Request id, a UUID.</param>
    /// <param name="Target">Resource name it acts on.</param>
    /// <param name="Etag">What the person saw.</param>
    public abstract record Effect(string Id, string Target, string Etag) : Request;

    /// <summary>Places a hold.</summary>
    /// <param name="Id">Request id.</param>
    /// <param name="Target">The consignment.</param>
    /// <param name="Etag">What the officer saw.</param>
    /// <param name="Mrn">Its reference, for messages.</param>
    /// <param name="ReasonCode">Reason code.</param>
    /// <param name="LegalBasis">Legal basis.</param>
    /// <param name="Subject">What is held: empty for the consignment, or an item number.</param>
    /// <param name="Remarks">The officer's words.</param>
    public sealed record Stop(string Id, string Target, string Etag, string Mrn, string ReasonCode, string LegalBasis, string Subject, string Remarks)
        : Effect(Id, Target, Etag)
    {
        /// <inheritdoc/>
        public override string Words => Texts.Fill($"stop {Mrn} ({ReasonCode})");
    }

    /// <summary>Refers a hold to a desk.</summary>
    /// <param name="Id">Request id.</param>
    /// <param name="Target">The hold.</param>
    /// <param name="Etag">What the officer saw.</param>
    /// <param name="Mrn">Reference of the consignment, for messages.</param>
    /// <param name="Desk">Resource name of the desk.</param>
    /// <param name="Question">The question.</param>
    public sealed record Refer(string Id, string Target, string Etag, string Mrn, string Desk, string Question) : Effect(Id, Target, Etag)
    {
        /// <inheritdoc/>
        public override string Words => Texts.Fill($"refer {Mrn} to {Desk}");
    }

    /// <summary>Releases a consignment.</summary>
    /// <param name="Id">Request id.</param>
    /// <param name="Target">The consignment.</param>
    /// <param name="Etag">What the officer saw.</param>
    /// <param name="Mrn">Its reference.</param>
    /// <param name="Remarks">The officer's words.</param>
    public sealed record Release(string Id, string Target, string Etag, string Mrn, string Remarks) : Effect(Id, Target, Etag)
    {
        /// <inheritdoc/>
        public override string Words => Texts.Fill($"release {Mrn}");
    }

    /// <summary>Lifts a hold.</summary>
    /// <param name="Id">Request id.</param>
    /// <param name="Target">The hold.</param>
    /// <param name="Etag">What the officer saw.</param>
    /// <param name="Mrn">Reference of the consignment.</param>
    /// <param name="Remarks">Why.</param>
    public sealed record Lift(string Id, string Target, string Etag, string Mrn, string Remarks) : Effect(Id, Target, Etag)
    {
        /// <inheritdoc/>
        public override string Words => Texts.Fill($"lift the hold on {Mrn}");
    }

    /// <summary>Answers what a desk asked back.</summary>
    /// <param name="Id">Request id.</param>
    /// <param name="Target">The hold.</param>
    /// <param name="Etag">What the officer saw.</param>
    /// <param name="Mrn">Reference of the consignment.</param>
    /// <param name="Text">The answer.</param>
    public sealed record AnswerDesk(string Id, string Target, string Etag, string Mrn, string Text) : Effect(Id, Target, Etag)
    {
        /// <inheritdoc/>
        public override string Words => Texts.Fill($"answer the desk about {Mrn}");
    }

    /// <summary>Records an examination.</summary>
    /// <param name="Id">Request id.</param>
    /// <param name="Target">The consignment.</param>
    /// <param name="Etag">What the officer saw.</param>
    /// <param name="Mrn">Its reference.</param>
    /// <param name="Kind">What was looked at, such as OPENING.</param>
    /// <param name="Result">Result code, A1 to B1.</param>
    /// <param name="Findings">Finding codes, separated by commas.</param>
    /// <param name="Remarks">The officer's words.</param>
    public sealed record Examine(string Id, string Target, string Etag, string Mrn, string Kind, string Result, string Findings, string Remarks) : Effect(Id, Target, Etag)
    {
        /// <inheritdoc/>
        public override string Words => Texts.Fill($"record the examination of {Mrn} ({Result})");
    }

    /// <summary>Calls released goods back.</summary>
    /// <param name="Id">Request id.</param>
    /// <param name="Target">The consignment.</param>
    /// <param name="Etag">What the officer saw.</param>
    /// <param name="Mrn">Its reference.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Recall(string Id, string Target, string Etag, string Mrn, string Reason) : Effect(Id, Target, Etag)
    {
        /// <inheritdoc/>
        public override string Words => Texts.Fill($"recall {Mrn}");
    }

    /// <summary>Adds papers that were handed over; the consignment is assessed again.</summary>
    /// <param name="Id">Request id.</param>
    /// <param name="Target">The consignment.</param>
    /// <param name="Etag">What the officer saw.</param>
    /// <param name="Mrn">Its reference.</param>
    /// <param name="Handed">What the papers say.</param>
    public sealed record AddPapers(string Id, string Target, string Etag, string Mrn, Papers Handed) : Effect(Id, Target, Etag)
    {
        /// <inheritdoc/>
        public override string Words => Texts.Fill($"add papers to {Mrn}");
    }

    /// <summary>Adds values of a rating plate or data sheet; the consignment is assessed again.</summary>
    /// <param name="Id">Request id.</param>
    /// <param name="Target">The consignment.</param>
    /// <param name="Etag">What the officer saw.</param>
    /// <param name="Mrn">Its reference.</param>
    /// <param name="Item">Number of the goods item.</param>
    /// <param name="Values">Parameter and value, one a line.</param>
    public sealed record AddValues(string Id, string Target, string Etag, string Mrn, string Item, string Values) : Effect(Id, Target, Etag)
    {
        /// <inheritdoc/>
        public override string Words => Texts.Fill($"add values to goods item {Item} of {Mrn}");
    }

    /// <summary>Takes a consignment.</summary>
    /// <param name="Id">Request id.</param>
    /// <param name="Target">The consignment.</param>
    /// <param name="Mrn">Its reference.</param>
    public sealed record TakeGoods(string Id, string Target, string Mrn) : Effect(Id, Target, "")
    {
        /// <inheritdoc/>
        public override string Words => Texts.Fill($"take {Mrn}");
    }

    /// <summary>Takes a case.</summary>
    /// <param name="Id">Request id.</param>
    /// <param name="Target">The case.</param>
    /// <param name="Etag">What the person saw.</param>
    /// <param name="Number">Its number.</param>
    public sealed record Take(string Id, string Target, string Etag, string Number) : Effect(Id, Target, Etag)
    {
        /// <inheritdoc/>
        public override string Words => Texts.Fill($"take {Number}");
    }

    /// <summary>Records how an indication was verified.</summary>
    /// <param name="Id">Request id.</param>
    /// <param name="Target">The case.</param>
    /// <param name="Etag">What the person saw.</param>
    /// <param name="Number">Its number.</param>
    /// <param name="Indication">Id of the indication.</param>
    /// <param name="State">What was found.</param>
    /// <param name="Ground">On what ground.</param>
    public sealed record Verify(string Id, string Target, string Etag, string Number, string Indication, Verification State, string Ground) : Effect(Id, Target, Etag)
    {
        /// <inheritdoc/>
        public override string Words => Texts.Fill($"verify {Indication} in {Number}");
    }

    /// <summary>Proposes a decision.</summary>
    /// <param name="Id">Request id.</param>
    /// <param name="Target">The case.</param>
    /// <param name="Etag">What the person saw.</param>
    /// <param name="Number">Its number.</param>
    /// <param name="Decision">What.</param>
    /// <param name="Grounds">Why.</param>
    /// <param name="LegalBasis">Legal basis; empty for a plain release.</param>
    /// <param name="Conditions">Conditions, each ended by a semicolon; empty when there are none.</param>
    public sealed record Propose(string Id, string Target, string Etag, string Number, Decision Decision, string Grounds, string LegalBasis, string Conditions)
        : Effect(Id, Target, Etag)
    {
        /// <inheritdoc/>
        public override string Words => Texts.Fill($"propose to {Decision.ToString().ToLowerInvariant()} in {Number}");
    }

    /// <summary>Approves or rejects a proposed decision.</summary>
    /// <param name="Id">Request id.</param>
    /// <param name="Target">The case.</param>
    /// <param name="Etag">What the person saw.</param>
    /// <param name="Number">Its number.</param>
    /// <param name="Agree">Approve, or reject.</param>
    /// <param name="Grounds">Why.</param>
    public sealed record Approve(string Id, string Target, string Etag, string Number, bool Agree, string Grounds) : Effect(Id, Target, Etag)
    {
        /// <inheritdoc/>
        public override string Words => (Agree, Proposal > 0) switch
        {
            (true, false) => Texts.Fill($"approve the decision in {Number}"),
            (false, false) => Texts.Fill($"reject the decision in {Number}"),
            (true, true) => Texts.Fill($"approve the proposal in {Number}"),
            (false, true) => Texts.Fill($"reject the proposal in {Number}"),
        };

        /// <summary>Number of the proposal that is answered; 0 for the decision.</summary>
        public int Proposal { get; init; }

        /// <summary>Etag of the content that the person saw.</summary>
        public string ContentEtag { get; init; } = "";
    }

    /// <summary>Answers what another person proposed about a consignment.</summary>
    /// <param name="Id">Request id.</param>
    /// <param name="Target">The consignment.</param>
    /// <param name="Etag">What the person saw.</param>
    /// <param name="Mrn">Its reference.</param>
    /// <param name="Proposal">Number of the proposal.</param>
    /// <param name="ContentEtag">Etag of the content that the person saw.</param>
    /// <param name="Agree">Approve, or turn down.</param>
    /// <param name="Remarks">Words.</param>
    public sealed record AnswerGoods(string Id, string Target, string Etag, string Mrn, int Proposal, string ContentEtag, bool Agree, string Remarks) : Effect(Id, Target, Etag)
    {
        /// <inheritdoc/>
        public override string Words => Agree ? Texts.Fill($"approve what is proposed for {Mrn}") : Texts.Fill($"turn down what is proposed for {Mrn}");
    }

    /// <summary>Confirms a hold as the second person.</summary>
    /// <param name="Id">Request id.</param>
    /// <param name="Target">The hold.</param>
    /// <param name="Etag">What the person saw.</param>
    /// <param name="Mrn">Reference of the consignment.</param>
    public sealed record ConfirmHold(string Id, string Target, string Etag, string Mrn) : Effect(Id, Target, Etag)
    {
        /// <inheritdoc/>
        public override string Words => Texts.Fill($"confirm the hold on {Mrn}");
    }

    /// <summary>Asks the officer who referred.</summary>
    /// <param name="Id">Request id.</param>
    /// <param name="Target">The case.</param>
    /// <param name="Etag">What the person saw.</param>
    /// <param name="Number">Its number.</param>
    /// <param name="Question">The question.</param>
    public sealed record AskBack(string Id, string Target, string Etag, string Number, string Question) : Effect(Id, Target, Etag)
    {
        /// <inheritdoc/>
        public override string Words => Texts.Fill($"ask back in {Number}");
    }

    /// <summary>Adds a note to a case.</summary>
    /// <param name="Id">Request id.</param>
    /// <param name="Target">The case.</param>
    /// <param name="Number">Its number.</param>
    /// <param name="Text">The note.</param>
    public sealed record Comment(string Id, string Target, string Number, string Text) : Effect(Id, Target, "")
    {
        /// <inheritdoc/>
        public override string Words => Texts.Fill($"add a note to {Number}");
    }

    /// <summary>Closes a decided case.</summary>
    /// <param name="Id">Request id.</param>
    /// <param name="Target">The case.</param>
    /// <param name="Etag">What the person saw.</param>
    /// <param name="Number">Its number.</param>
    /// <param name="Outcome">What the case came to.</param>
    /// <param name="Remarks">Words.</param>
    public sealed record CloseCase(string Id, string Target, string Etag, string Number, Verification Outcome, string Remarks) : Effect(Id, Target, Etag)
    {
        /// <inheritdoc/>
        public override string Words => Texts.Fill($"close {Number}");
    }
}
