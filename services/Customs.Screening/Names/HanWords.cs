using System.Collections.Frozen;

namespace Customs.Screening.Names;

/// <summary>Trade words of Chinese and Japanese firm names with their English, and place names whose common spelling is not their reading.</summary>
/// <remarks>Han text has no blanks, so the longest word of the table that fits is taken; what is in no table is read syllable by syllable.</remarks>
internal static class HanWords
{
    private const string Table =
        "有限公司 co ltd|股份有限公司 co ltd|有限責任公司 co ltd|有限责任公司 co ltd|公司 company|株式会社 co ltd|有限会社 co ltd|会社 company|會社 company|集団 group|集团 group|集團 group|総公司 corporation|" +
        "总公司 corporation|總公司 corporation|貿易 trading|贸易 trading|貿 trading|国際 international|国际 international|國際 international|科技 technology|技術 technology|技术 technology|電子 electronics|" +
        "电子 electronics|機械 machinery|机械 machinery|工業 industry|工业 industry|産業 industry|产业 industry|產業 industry|重工業 heavy industries|重工业 heavy industries|重工 heavy industries|" +
        "大学 university|大學 university|学院 institute|學院 institute|研究所 research institute|研究院 research academy|銀行 bank|银行 bank|航空 aviation|航天 aerospace|宇航 aerospace|航空宇宙 aerospace|" +
        "宇宙 space|空間 space|空间 space|中央 central|朝鮮 korea|朝鲜 korea|高麗 koryo|中国 china|中國 china|中華 china|中华 china|日本 nihon|平壌 pyongyang|平壤 pyongyang|香港 hong kong|台湾 taiwan|台灣 taiwan|" +
        "委員会 committee|委员会 committee|輸入 import|輸出 export|進出口 import export|进出口 import export|輸出入 export import|合営 joint venture|合营 joint venture|合弁 joint venture|原子力 atomic energy|" +
        "原子能 atomic energy|核 nuclear|総局 general bureau|局 bureau|省 ministry|部 department|図書館 library|工程 engineering|設計 design|设计 design|制造 manufacturing|製造 manufacturing|製作所 works|" +
        "製鉄所 steel works|物流 logistics|化学 chemical|化學 chemical|化工 chemical|石油 petroleum|石化 petrochemical|鉱業 mining|鉱山 mine|矿业 mining|投資 investment|投资 investment|発展 development|发展 development|" +
        "發展 development|開発 development|开发 development|軍需 munitions|軍事 military|军事 military|国防 defense|國防 defense|防务 defense|導弹 missile|导弹 missile|火箭 rocket|ロケット rocket|衛星 satellite|卫星 satellite|" +
        "半導体 semiconductor|半导体 semiconductor|半導體 semiconductor|通信 communication|通讯 communication|网络 network|網絡 network|系统 systems|系統 systems|系統工程 systems engineering|材料 materials|新材料 new materials|" +
        "儀器 instrument|仪器 instrument|設備 equipment|设备 equipment|装備 equipment|装备 equipment|光学 optics|精密 precision|電気 electric|電力 power|电力 power|電源 power sources|动力 power|自動化 automation|自动化 automation|" +
        "供应链 supply chain|供應鏈 supply chain|模型 model|環境 environment|环境 environment|強度 structure|强度 structure|実験室 laboratory|实验室 laboratory|科学院 academy of sciences|科学 science|科學 science|物理 physics|金属 metal|" +
        "金屬 metal|鋼鉄 steel|钢铁 steel|船舶 shipbuilding|海運 shipping|海运 shipping|航運 shipping|航运 shipping|鉄道 railway|建設 construction|建设 construction|建築 construction|建筑 construction|商業 commercial|商贸 trading|商貿 trading|" +
        "実業 industrial|实业 industrial|實業 industrial|工厂 factory|工場 factory|電器 electric|电器 electric|電機 electric|电机 motor|数据 data|信息 information|智能 intelligent|创新 innovation|創新 innovation|软件 software|" +
        "無人機 uav|无人机 uav|無線 wireless|激光 laser|医疗 medical|生物 biological|能源 energy|先进 advanced|研究 research|センター center|中心 center|" +
        "総会社 general corporation|總會社 general corporation|連合企業所 union|総合 general|综合 general|綜合 general|水産 marine|商社 trading|商事 trading|偵察 reconnaissance|人民 people|" +
        "委員 committee|大使館 embassy|師団 division|師团 division|製薬 pharmaceutical|薬品 pharmaceutical|鉄鋼 steel|造船 shipbuilding|運輸 transport|运输 transport|保険 insurance|保险 insurance|基地 base|協会 association|" +
        "协会 association|協會 association|連盟 union|联合 united|聯合 united|研究室 laboratory|導航 navigation|导航 navigation|動力 power|自動車 motor|汽車 motor|汽车 motor|設計院 design institute|设计院 design institute|科工 science industry|経済 economic|经济 economic|經濟 economic|" +
        "北京 beijing|上海 shanghai|深圳 shenzhen|西安 xian|成都 chengdu|武漢 wuhan|武汉 wuhan|南京 nanjing|広州 guangzhou|广州 guangzhou|廣州 guangzhou|天津 tianjin|重慶 chongqing|重庆 chongqing|蘇州 suzhou|苏州 suzhou|" +
        "杭州 hangzhou|長春 changchun|长春 changchun|哈爾濱 harbin|哈尔滨 harbin|四川 sichuan|大連 dalian|大连 dalian|東京 tokyo|東莞 dongguan|东莞 dongguan|大阪 osaka|設備廠 equipment factory|廠 factory|厂 factory|" +
        // Common Japanese surnames and given names, whose reading is not that of their characters.
        "佐藤 sato|鈴木 suzuki|高橋 takahashi|田中 tanaka|伊藤 ito|渡辺 watanabe|渡邊 watanabe|山本 yamamoto|中村 nakamura|小林 kobayashi|加藤 kato|吉田 yoshida|山田 yamada|佐々木 sasaki|山口 yamaguchi|松本 matsumoto|" +
        "井上 inoue|木村 kimura|斎藤 saito|斉藤 saito|清水 shimizu|山崎 yamazaki|池田 ikeda|橋本 hashimoto|阿部 abe|石川 ishikawa|山下 yamashita|中島 nakajima|石井 ishii|小川 ogawa|前田 maeda|岡田 okada|長谷川 hasegawa|" +
        "藤田 fujita|後藤 goto|近藤 kondo|村上 murakami|遠藤 endo|青木 aoki|坂本 sakamoto|福田 fukuda|太田 ota|西村 nishimura|藤井 fujii|金子 kaneko|岡本 okamoto|藤原 fujiwara|中野 nakano|三浦 miura|原田 harada|" +
        "松田 matsuda|竹内 takeuchi|中川 nakagawa|中山 nakayama|小野 ono|田村 tamura|太郎 taro|一郎 ichiro|次郎 jiro|三郎 saburo|花子 hanako|陽一 yoichi|結衣 yui|直樹 naoki|健一 kenichi|浩 hiroshi|美咲 misaki|翔太 shota";

    private static readonly FrozenDictionary<string, string[]> Words = Table.Split('|')
        .Select(row => row.Split(' ', 2))
        .ToDictionary(p => p[0], p => p[1].Split(' '), StringComparer.Ordinal)
        .ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int Longest = Words.Keys.Max(k => k.Length);

    /// <summary>Whether a known word stands at the start.</summary>
    public static bool Begins(ReadOnlySpan<char> text)
    {
        for (var length = Math.Min(Longest, text.Length); length > 0; length--)
        {
            if (Lookup.ContainsKey(text[..length]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes the longest known word at the start; returns how many characters it used, or zero.</summary>
    public static int Read(ReadOnlySpan<char> text, List<Word> words)
    {
        for (var length = Math.Min(Longest, text.Length); length > 0; length--)
        {
            if (Lookup.TryGetValue(text[..length], out var english))
            {
                foreach (var word in english)
                {
                    words.Add(new Word(word, WordOrigin.Translated));
                }

                return length;
            }
        }

        return 0;
    }
}
