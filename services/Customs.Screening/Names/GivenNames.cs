using System.Collections.Frozen;

namespace Customs.Screening.Names;

/// <summary>Groups of given names that are used for one another: short forms, and the forms of one name in neighbouring languages.</summary>
internal static class GivenNames
{
    private const string Groups =
        "theodore ted teddy fyodor fedor teodor|william bill billy will guillermo wilhelm|robert bob bobby rob roberto|richard dick rick ricardo|john johnny jack juan jean johann johannes ivan giovanni joao ian jan yahya|" +
        "james jim jimmy jaime jacob yakov yaqub iago|joseph joe jose giuseppe josef yusuf yousef iosif osip|michael mike mikhail miguel michel mykhailo mikhal mihail michal mikail|alexander alexandros alex aleksandr alexandr aliaksandr oleksandr alejandro sasha iskander aleks|" +
        "vladimir volodymyr uladzimir vova volodya|sergey sergei serhiy siarhei serhii sergio serge serej serezha|nikolay nikolai mykola mikalai nicholas nick nicolas nikola kolya|andrey andrei andriy andrii andrew andy andreas andres andrzej|" +
        "dmitry dmitri dmitriy dmytro dzmitry dima|evgeny yevgeny evgeniy yevhen yauhen eugene jevgenij yauheni|igor ihor|oleg oleh aleh|alexey aleksey alexei aliaksei oleksiy oleksii aleksei alyosha|yury yuri yuriy iurii george georgy heorhii jorge georg giorgi jurij|" +
        "pavel paul pablo pavlo paulo paolo|petr pyotr piotr peter pedro petro pierre|viktor victor viktar|konstantin kanstantsin kostyantyn constantine kostya|valery valeriy valeri valerii|anatoly anatoliy anatolii anatol|vyacheslav viacheslav viachaslau|" +
        "stanislav stanislau|maxim maksim maksym|ilya illia elijah elias ilyas|arkady arkadiy arkadii|vasily vasiliy vasyl basil|grigory grigoriy hryhoriy gregory greg|roman raman|ruslan rustam|edward eduard eddie ed|charles charlie carlos karl carl|" +
        "thomas tom tommy tomas|daniel dan danny danil danila danylo|david dave dawud dawood davud daoud|samuel sam sami|benjamin ben benny|anthony tony antonio anton antoine|christopher chris|stephen steven steve stefan esteban stepan|matthew matt mateo matvey|" +
        "elizabeth liz beth elisabeth|katherine kate catherine ekaterina yekaterina kateryna katya|margaret maggie peggy|maria mary marie mariya maryam miriam marya|anna ann anne hannah ganna hanna|elena helen yelena olena alena helena|natalia natalya natalie nataliya|" +
        "tatiana tatyana tetiana tanya|olga volha olha|irina iryna irene|svetlana sviatlana svitlana|muhammad mohammad mohamed mohammed muhammed mehmet mohamad mahomed magomed|ahmad ahmed ahmet akhmad akhmed achmad|hussein husayn hossein husein hussain huseyin hosein|" +
        "hassan hasan hasson|ali aly|umar omar omer|uthman osman usman othman|ibrahim ebrahim abraham brahim|ismail ismael esmail ismaeel|musa moussa mousa moses moise musaa|sulayman sulaiman soleiman suleiman soliman solomon|yunus younes younis jonah|isa issa eisa essa|" +
        "mahdi mehdi|khalid khaled halid|qasim qassem kassem kasim ghasem|jamal gamal djamel jamel|jaafar jafar cafer djaafar jaffar|tariq tarek tarik|usama osama oussama|abu abou|saeed said saeid sayeed|nasir nasser naser|mustafa mostafa mustapha|rashid rachid rasheed|" +
        "hadi hady|reza rida ridha riza|aisha ayesha|fatima fatemeh fatma|zaynab zeinab zainab|wang wong ong|chen chan tan chern|zhang chang cheung teo|li lee lei|liu lau low|lin lim lam|huang wong ng|wu ng goh|xu hsu khoo|zhou chow chou|zheng cheng tay|guo kwok kuo|" +
        "he ho|xi shi hsi|park pak bak|kim gim|choi choe|ri yi lee rhee|li lee ri|jong jung chong jeong|chol cheol chul|hyon hyun hyeon|yong young yeong|chang jang|cho jo|pyong pyeong|kwon gwon|";

    private static readonly FrozenDictionary<string, int[]> ByName = Groups.Split('|', StringSplitOptions.RemoveEmptyEntries)
        .SelectMany((g, i) => g.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(n => (Name: n, Group: i)))
        .GroupBy(p => p.Name, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.Select(p => p.Group).Distinct().ToArray(), StringComparer.Ordinal)
        .ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly string[][] Members =
        [.. Groups.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(g => g.Split(' ', StringSplitOptions.RemoveEmptyEntries))];

    /// <summary>Whether two names stand in one group.</summary>
    public static bool Alike(string a, string b) =>
        ByName.TryGetValue(a, out var first) && ByName.TryGetValue(b, out var second) && first.AsSpan().IndexOfAny(second) >= 0;

    /// <summary>All names of the groups that a name stands in, itself included.</summary>
    public static IEnumerable<string> Equivalents(string name) =>
        ByName.TryGetValue(name, out var groups) ? groups.SelectMany(g => Members[g]) : [];
}
