using System.Collections.Frozen;

namespace Customs.Screening.Names;

/// <summary>How much a word says about who a party is, before any list is seen: 0 for nothing, 1 for a unique name.</summary>
/// <remarks>Sanctions lists under-count what is common in the world: "Michael" is rare on them and names millions. Ranks are coarse on purpose; the corpus refines them.</remarks>
internal static class CommonWords
{
    private const string Generic =
        "company group international trading industries technology services general engineering development national holding investment bank center central institute university research association organization ministry foundation " +
        "import export importexport commercial business enterprise global world first new united union federal state public private equipment machinery electronics construction transport shipping logistics marine oil gas petroleum energy " +
        "power chemical pharmaceutical medical products production manufacturing factory plant works management consulting finance financial capital security systems network communication telecommunications software information " +
        "aviation air airlines aerospace materials metal steel mining supply solutions instrument laboratory department office bureau corporation partners agency committee front army force movement party design scientific special " +
        "advanced modern star golden east west north south northern southern eastern western middle asia europe european africa america american gulf pacific sea ocean china russian russia iran iranian korea korean syria syrian turkey " +
        "india islamic republic people city house brothers sons family club market store shop restaurant hotel travel tourism food farm auto cars motor electric electrical digital data media news school hospital military defense industrial " +
        "precision optics semiconductor satellite rocket missile nuclear atomic physics science academy hong kong shanghai beijing shenzhen moscow dubai tehran islamic arab limited liability joint stock open closed public private unitary establishment free zone society sa cv fze llc aktsionernoe aktsionernoye obshchestvo ogranichennoy ogranichennoi otvetstvennostyu";

    private const string GivenNamesAndSurnames =
        "muhammad mohammad mohamed mohammed ahmad ahmed ali hassan hasan hussein husayn hossein hussain abdullah abdallah omar umar ibrahim ismail khan khalid mahmoud mustafa yusuf said saeed salim karim hamid rashid nasser kamal jamal " +
        "tariq amir reza mahdi mehdi abdul rahman allah din islam singh kumar john james robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark paul steven andrew george kevin brian edward " +
        "peter jose juan carlos luis antonio francisco miguel jesus maria garcia rodriguez hernandez lopez martinez gonzalez perez sanchez ramirez torres flores cruz gomez diaz smith johnson williams brown jones miller davis wilson taylor " +
        "anderson moore martin jackson white lee kim park li wang zhang liu chen yang huang zhao wu zhou lin sun ma hu guo he luo nguyen tran le pham ivan alexander sergey vladimir nikolay andrey dmitry alexey igor ivanov petrov " +
        "mary patricia jennifer linda elizabeth susan jessica sarah anna elena natalia olga fatima silva santos oliveira souza pereira costa muller schmidt hans jong yong chol song ri pak choe abdel abdi hussain anwar mohamad jean pierre " +
        "marie frank scott gary ryan adam eric jason jeff eduardo fernando jorge pedro manuel ricardo rafael alberto mario victor oscar javier cesar roberto hector raul sergio ana rosa";

    private static readonly FrozenDictionary<string, float> Weights = Read();

    /// <summary>The weight of a word that nothing else is known of.</summary>
    public const float Unknown = 0.85f;

    /// <summary>The weight of a word: 0.2 for generic words, 0.5 for common personal names.</summary>
    public static float Weight(string word) => Weights.GetValueOrDefault(word, Unknown);

    private static FrozenDictionary<string, float> Read()
    {
        var weights = new Dictionary<string, float>(StringComparer.Ordinal);
        foreach (var word in GivenNamesAndSurnames.Split(' '))
        {
            weights[word] = 0.55f;
        }

        foreach (var word in Generic.Split(' '))
        {
            weights[word] = 0.22f;
        }

        return weights.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
