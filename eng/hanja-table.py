#!/usr/bin/env python3
"""Prints the rows of services/Customs.Screening/Names/HanjaTable.cs: Korean readings of Chinese characters, and of the
Japanese and simplified forms of those of KS X 1001. Arguments: Unihan_Readings.txt and Unihan_Variants.txt of the Unicode Character Database."""
import collections
import sys

SHINJITAI = (  # Japanese form, form of KS X 1001
    "徳德歩步毎每増增寛寬渉涉戻戾涙淚呉吳娯娛青靑清淸縁緣即卽既旣概槪巣巢強强鋭銳税稅説說脱脫悦悅閲閱産產顔顏彦彥剥剝徴徵懲懲晩晚戸戶教敎曽曾撃擊恵惠録錄緑綠"
    "亜亞悪惡圧壓囲圍医醫為爲壱壹隠隱栄榮営營衛衞駅驛円圓塩鹽応應欧歐殴毆桜櫻奥奧横橫温溫穏穩仮假価價画畫会會絵繪壊壞懐懷拡擴殻殼覚覺学學岳嶽楽樂渇渴勧勸巻卷関關歓歡観觀気氣帰歸偽僞戯戲犠犧旧舊拠據挙擧虚虛峡峽挟挾狭狹郷鄕暁曉"
    "区區駆驅勲勳薫薰径徑恵惠渓溪経經継繼茎莖蛍螢軽輕鶏鷄芸藝撃擊欠缺倹儉剣劍圏圈検檢権權献獻県縣険險顕顯験驗厳嚴広廣恒恆鉱鑛号號国國黒黑砕碎済濟斎齋剤劑冊册雑雜参參桟棧蚕蠶惨慘賛贊残殘糸絲歯齒児兒辞辭湿濕実實舎舍写寫釈釋寿壽"
    "収收従從渋澁獣獸縦縱粛肅処處緒緖叙敍奨奬将將焼燒称稱証證乗乘剰剩壌壤嬢孃条條浄淨状狀畳疊穣穰譲讓醸釀嘱囑触觸寝寢慎愼真眞尽盡図圖粋粹酔醉随隨髄髓数數枢樞声聲静靜斉齊摂攝窃竊専專戦戰浅淺潜潛繊纖践踐銭錢禅禪双雙壮壯捜搜挿插"
    "争爭総總聡聰荘莊装裝騒騷蔵藏臓臟属屬続續堕墮体體対對帯帶滞滯台臺滝瀧択擇沢澤担擔単單胆膽団團弾彈断斷痴癡遅遲昼晝虫蟲鋳鑄庁廳聴聽鎮鎭逓遞鉄鐵転轉点點伝傳党黨盗盜灯燈当當闘鬪独獨読讀届屆縄繩弐貳悩惱脳腦覇霸廃廢拝拜売賣麦麥"
    "発發髪髮抜拔蛮蠻秘祕浜濱瓶甁払拂仏佛併倂並竝変變辺邊弁辨舗舖穂穗宝寶豊豐没沒翻飜万萬満滿黙默弥彌訳譯薬藥与與予豫余餘誉譽揺搖様樣謡謠遥遙来來頼賴乱亂覧覽両兩猟獵緑綠塁壘励勵礼禮霊靈齢齡恋戀炉爐労勞楼樓録錄湾灣"
)
RIEUL = 5  # North Korean spelling keeps it at the beginning of a word: Ryongwang, not Yeongwang

readings = {}
for line in open(sys.argv[1], encoding="utf8"):
    if "\tkHangul\t" in line:
        code, _, value = line.rstrip("\n").split("\t")
        pairs = [entry.split(":") for entry in value.split(" ")]
        standard = [r for r, source in pairs if "0" in source]
        best = standard or [r for r, _ in pairs]
        rieul = [r for r in best if (ord(r) - 0xAC00) // 588 == RIEUL]
        readings[chr(int(code[2:], 16))] = ((rieul or best)[0], bool(standard))

def lend(form, of):
    if readings.get(of, ("", False))[1] and not readings.get(form, ("", False))[1]:
        readings[form] = (readings[of][0], True)

for form, of in zip("".join(SHINJITAI)[::2], "".join(SHINJITAI)[1::2]):
    lend(form, of)
for line in open(sys.argv[2], encoding="utf8"):
    fields = line.rstrip("\n").split("\t")
    if len(fields) == 3 and fields[1] == "kTraditionalVariant":
        for code in fields[2].split(" "):
            lend(chr(int(fields[0][2:], 16)), chr(int(code[2:], 16)))

groups = collections.defaultdict(str)
for character, (reading, standard) in sorted(readings.items()):
    if 0x4E00 <= ord(character) < 0xF900:
        groups[reading] += character
row = ""
for reading, characters in sorted(groups.items()):
    if row and len(row) + len(characters) + 2 > 150:
        print(row)
        row = ""
    row += (" " if row else "") + reading + characters
print(row)
