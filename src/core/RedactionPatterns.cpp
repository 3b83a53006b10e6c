// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/RedactionPatterns.h"

#include <QRegularExpression>
#include <QSet>

namespace callside::redaction {

using namespace Qt::Literals::StringLiterals;

namespace {

QRegularExpression redactionPattern(const QString &pattern, bool isCaseSensitive = false)
{
    auto options = QRegularExpression::UseUnicodePropertiesOption;
    QRegularExpression made(pattern, isCaseSensitive ? options : options | QRegularExpression::CaseInsensitiveOption);
    Q_ASSERT(made.isValid());
    made.optimize();
    return made;
}

// What the group of that number holds.
void addMatches(QList<RedactionPlace> &places, const QString &text, const QRegularExpression &pattern,
                RedactionKind kind, int group = 0)
{
    for (auto each = pattern.globalMatch(text); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        if (match.capturedLength(group) > 0)
            places.append({match.capturedStart(group), match.capturedLength(group), kind});
    }
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits.append(QChar(u'0' + c.digitValue()));
    }
    return digits;
}

// ISO/IEC 7812: the check digit of a card.
bool isCardNumber(const QString &digits)
{
    if (digits.size() < 13 || digits.size() > 19)
        return false;
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int digit = digits[digits.size() - 1 - i].digitValue();
        if (i % 2 == 1)
            digit = digit > 4 ? digit * 2 - 9 : digit * 2;
        sum += digit;
    }
    return sum % 10 == 0;
}

// Ten digits of which the last is the check digit, modulo 11. (NHS Data Dictionary, NHS NUMBER)
bool isHealthNumber(const QString &digits)
{
    if (digits.size() != 10)
        return false;
    int sum = 0;
    for (int i = 0; i < 9; ++i)
        sum += digits[i].digitValue() * (10 - i);
    const int check = (11 - sum % 11) % 11;
    return check < 10 && check == digits[9].digitValue();
}

const QString EnglishMonth =
    u"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|"
    "Nov(?:ember)?|Dec(?:ember)?)"_s;
const QString EnglishDay = u"(?:\\d{1,2}(?:st|nd|rd|th)?|(?:twenty|thirty)[ -](?:first|second|third|fourth|fifth|sixth|"
                           "seventh|eighth|ninth)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|"
                           "eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|"
                           "nineteenth|twentieth|thirtieth)"_s;
const QString NumberWord = u"(?:hundred|and|oh|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|"
                           "fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|"
                           "seventy|eighty|ninety)"_s;
const QString EnglishYear =
    u"(?:(?:19|20)\\d{2}|['’]?\\d{2}(?![\\d:])|(?:nineteen|twenty|two thousand)(?:[ -]%1){0,4})"_s.arg(NumberWord);
const QString JapaneseFigure = u"[\\d〇一二三四五六七八九十]"_s;
const QString JapaneseEra = u"(?:明治|大正|昭和|平成|令和|西暦)"_s;

// Words that stand where a name may stand and are none.
bool isNoName(const QString &word)
{
    static const QSet<QString> words{
        u"a"_s,         u"about"_s, u"afraid"_s,    u"again"_s,    u"all"_s,       u"also"_s,      u"an"_s,
        u"and"_s,       u"april"_s, u"assistant"_s, u"at"_s,       u"august"_s,    u"because"_s,   u"but"_s,
        u"calling"_s,   u"date"_s,  u"december"_s,  u"doctor"_s,   u"english"_s,   u"february"_s,  u"for"_s,
        u"friday"_s,    u"from"_s,  u"god"_s,       u"good"_s,     u"hello"_s,     u"here"_s,      u"i"_s,
        u"i'm"_s,       u"i’m"_s,   u"in"_s,        u"is"_s,       u"it"_s,        u"january"_s,   u"japanese"_s,
        u"july"_s,      u"june"_s,  u"just"_s,      u"march"_s,    u"may"_s,       u"monday"_s,    u"my"_s,
        u"no"_s,        u"not"_s,   u"november"_s,  u"nurse"_s,    u"october"_s,   u"of"_s,        u"ok"_s,
        u"okay"_s,      u"on"_s,    u"our"_s,       u"please"_s,   u"reception"_s, u"ringing"_s,   u"saturday"_s,
        u"september"_s, u"so"_s,    u"sorry"_s,     u"speaking"_s, u"spelled"_s,   u"spelt"_s,     u"sunday"_s,
        u"sure"_s,      u"thank"_s, u"thanks"_s,    u"that"_s,     u"the"_s,       u"there"_s,     u"this"_s,
        u"thursday"_s,  u"to"_s,    u"today"_s,     u"tomorrow"_s, u"tuesday"_s,   u"wednesday"_s, u"what"_s,
        u"with"_s,      u"yes"_s,   u"you"_s,       u"your"_s,     u"born"_s,      u"emergency"_s, u"ambulance"_s};
    return words.contains(word.toLower());
}

bool isNoJapaneseName(const QString &word)
{
    static const QSet<QString> words{
        u"お客"_s, u"客"_s,   u"患者"_s, u"皆"_s,   u"奥"_s,     u"医者"_s, u"看護師"_s, u"担当者"_s, u"受付"_s,
        u"娘"_s,   u"息子"_s, u"父"_s,   u"母"_s,   u"子供"_s,   u"赤"_s,   u"主人"_s,   u"旦那"_s,   u"祖父"_s,
        u"祖母"_s, u"兄"_s,   u"姉"_s,   u"嫁"_s,   u"薬剤師"_s, u"同"_s,   u"私"_s,     u"先生"_s,   u"神"_s,
        u"仏"_s,   u"王"_s,   u"以上"_s, u"今日"_s, u"予約"_s,   u"電話"_s, u"大丈夫"_s, u"薬"_s};
    return words.contains(word);
}

bool isTitle(const QString &word)
{
    static const QSet<QString> words{u"mr"_s, u"mrs"_s,    u"ms"_s,   u"miss"_s,      u"mx"_s,
                                     u"dr"_s, u"doctor"_s, u"prof"_s, u"professor"_s, u"nurse"_s};
    return words.contains(word.toLower().remove(u'.'));
}

// The words of a match, behind a title, up to the first that is none of a name's.
void addName(QList<RedactionPlace> &places, const QString &text, qsizetype start, qsizetype length)
{
    static const QRegularExpression wordPattern = redactionPattern(uR"([\p{L}'’.-]+)"_s);
    qsizetype from = start;
    qsizetype end = 0;
    for (auto each = wordPattern.globalMatch(QStringView(text).sliced(start, length)); each.hasNext();) {
        const QRegularExpressionMatch word = each.next();
        if (end == 0 && isTitle(word.captured())) {
            from = start + word.capturedEnd() + 1;
            continue;
        }
        if (isNoName(word.captured()))
            break;
        end = start + word.capturedEnd();
    }
    if (end > from)
        places.append({from, end - from, RedactionKind::Name});
}

void addEnglishNames(QList<RedactionPlace> &places, const QString &text)
{
    // Behind these a name stands however it is written.
    static const QRegularExpression sure = redactionPattern(
        uR"(\b(?:(?:sur|first |last |full |family |middle |maiden |the |my |his |her |their |patient['’]?s )name(?:['’]s| is| was|:)|name['’]s|name is)\s+(?:called\s+)?([\p{L}][\p{L}'’-]*(?:\s+[\p{L}][\p{L}'’-]*){0,2}))"_s);
    // Behind these it does if it is written as one.
    static const QRegularExpression likely = redactionPattern(
        uR"(\b(?i:this is|it is|it['’]s|i am|i['’]m|called|speaking (?:to|with)|for|about|on behalf of|thank you,?|thanks,?|hello,?|hi,?|patient|husband|wife|son|daughter|mother|father|mum|dad|baby)\s+(\p{Lu}[\p{Ll}'’][\p{L}'’-]*(?:\s+\p{Lu}[\p{L}'’-]*){0,2}))"_s,
        true);
    static const QRegularExpression titled = redactionPattern(
        uR"(\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Doctor|Prof|Professor|Nurse|Sister|Sir|Lady)\b\.?\s+(\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)?))"_s,
        true);
    for (const QRegularExpression *pattern : {&sure, &likely, &titled}) {
        for (auto each = pattern->globalMatch(text); each.hasNext();) {
            const QRegularExpressionMatch match = each.next();
            addName(places, text, match.capturedStart(1), match.capturedLength(1));
        }
    }
    static const QRegularExpression spelled =
        redactionPattern(uR"((?<![\p{L}\d'’])(?:[a-z](?:\s*[-.,]\s*|\s+)){3,}[a-z](?![\p{L}\d'’]))"_s);
    addMatches(places, text, spelled, RedactionKind::Name);
}

void addJapaneseNames(QList<RedactionPlace> &places, const QString &text)
{
    // Ranges, as the properties of newer libraries hold 、 and 。 too.
    static const QString Han = u"一-鿿㐀-䶿々"_s;
    static const QRegularExpression patterns[] = {
        // 名前は山田太郎です
        redactionPattern(u"(?:名前|氏名|名字|苗字|姓)(?:は|が|、|：|:)\\s*"
                         "([%1ぁ-ゖァ-ヺー・ 　]{1,14}?)"
                         "(?=です|でございます|と申|といい|と言い|と言|ともうし|、|。|$)"_s.arg(Han)),
        // 山田太郎と申します
        redactionPattern(u"([%1ァ-ヺー・]{1,10}(?:[ 　][%1ァ-ヺー]{1,6})?)"
                         "(?=と申し|と申す|といいます|と言います|ともうします)"_s.arg(Han)),
        // 山田さん, 山田様
        redactionPattern(u"([%1ァ-ヺー]{1,8})(?=さん|さま|様(?![子々式])|ちゃん|くん|氏(?!名))"_s.arg(Han)),
        // もしもし、山田ですが
        redactionPattern(u"(?:もしもし|はい)[、,]?\\s*([%1ァ-ヺー]{1,8})(?=です(?:が|けど|けれど))"_s.arg(Han))};
    for (const QRegularExpression &pattern : patterns) {
        for (auto each = pattern.globalMatch(text); each.hasNext();) {
            const QRegularExpressionMatch match = each.next();
            if (!isNoJapaneseName(match.captured(1).trimmed()))
                places.append({match.capturedStart(1), match.capturedLength(1), RedactionKind::Name});
        }
    }
}

} // namespace

QList<RedactionPlace> emails(const QString &text)
{
    static const QRegularExpression written = redactionPattern(uR"([\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+)"_s);
    static const QRegularExpression said = redactionPattern(
        uR"(\b[\p{L}\d._-]+(?: (?:dot|underscore|dash) [\p{L}\d_-]+)*\s+at\s+[\p{L}\d-]+(?:\s+dot\s+(?:co|com|org|net|uk|jp|ac|nhs|info))+\b)"_s);
    QList<RedactionPlace> places;
    addMatches(places, text, written, RedactionKind::Email);
    addMatches(places, text, said, RedactionKind::Email);
    return places;
}

QList<RedactionPlace> dates(const QString &text)
{
    static const QRegularExpression patterns[] = {
        redactionPattern(uR"((?<![\d/.-])\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d{2})(?![\d/]))"_s),
        redactionPattern(uR"((?<![\d/.-])(?:19|20)\d{2}([/.-])\d{1,2}\1\d{1,2}(?![\d/]))"_s),
        redactionPattern(u"\\b(?:the )?%1(?: of)?,? %2\\b(?:,? %3)?"_s.arg(EnglishDay, EnglishMonth, EnglishYear)),
        redactionPattern(u"\\b%1 (?:the )?%2\\b(?![:.]\\d)(?:,? %3)?"_s.arg(EnglishMonth, EnglishDay, EnglishYear)),
        redactionPattern(u"\\b%1,? (?:of )?(?:19|20)\\d{2}\\b"_s.arg(EnglishMonth)),
        redactionPattern(
            u"(?:%1\\s*(?:%2{1,4}|元)年|%2{2,4}年)?\\s*%2{1,3}月\\s*%2{1,3}日"_s.arg(JapaneseEra, JapaneseFigure)),
        redactionPattern(u"%1\\s*(?:%2{1,3}|元)年"_s.arg(JapaneseEra, JapaneseFigure)),
        redactionPattern(u"%1{4}年%1{1,3}月|%1{4}年(?=生)"_s.arg(JapaneseFigure)),
        redactionPattern(uR"((?<![\p{L}\d])[MTSHR]\d{1,2}[./-]\d{1,2}[./-]\d{1,2}(?!\d))"_s)};
    static const QRegularExpression birthYear =
        redactionPattern(uR"(\b(?:born|birth)\b[^.?!\d]{0,24}((?:19|20)\d{2})\b)"_s);
    QList<RedactionPlace> places;
    for (const QRegularExpression &pattern : patterns)
        addMatches(places, text, pattern, RedactionKind::Date);
    addMatches(places, text, birthYear, RedactionKind::Date, 1);
    return places;
}

QList<RedactionPlace> postcodes(const QString &text)
{
    // BS 7666; the letters C I K M O V do not stand in the last two, so that “B12 5mg” is none.
    static const QRegularExpression british =
        redactionPattern(uR"(\b(?:GIR ?0AA|[A-PR-UWYZ][A-HK-Y]?\d[\dA-HJKMNP-Y]? ?\d[ABD-HJLNP-UW-Z]{2})\b)"_s);
    static const QRegularExpression japanese =
        redactionPattern(u"(?:〒|郵便番号(?:は|が|：|:)?)\\s*(\\d{3}[-‐－ー―の ]?\\d{4})"_s);
    QList<RedactionPlace> places;
    addMatches(places, text, british, RedactionKind::Postcode);
    addMatches(places, text, japanese, RedactionKind::Postcode, 1);
    return places;
}

QList<RedactionPlace> numbers(const QString &text)
{
    static const QRegularExpression grouped =
        redactionPattern(uR"((?<![\d:])\+?\(?\d(?:[ 　().‐–－-]{0,3}\d){5,29}(?![\d:]))"_s);
    static const QRegularExpression national = redactionPattern(uR"(\b[A-Z]{2} ?(?:\d\d ?){3}[A-D]\b)"_s); // insurance
    QList<RedactionPlace> places;
    addMatches(places, text, national, RedactionKind::Number);
    for (auto each = grouped.globalMatch(text); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        const QString digits = digitsOf(match.captured());
        const QString written = match.captured();
        // Six digits in groups of one or two are counted, measured or told as times.
        const bool isOne = digits.size() >= 7 || digits == written;
        if (!isOne)
            continue;
        const RedactionKind kind = isCardNumber(digits)     ? RedactionKind::CardNumber
                                   : isHealthNumber(digits) ? RedactionKind::HealthNumber
                                                            : RedactionKind::Number;
        places.append({match.capturedStart(), match.capturedLength(), kind});
    }
    return places;
}

QList<RedactionPlace> spokenNumbers(const QString &text)
{
    static const QRegularExpression english = redactionPattern(
        uR"(\b(?:(?:double|triple|treble) )?(?:zero|oh|nought|one|two|three|four|five|six|seven|eight|nine)(?:[ ,.-]+(?:(?:double|triple|treble) )?(?:zero|oh|nought|one|two|three|four|five|six|seven|eight|nine)){4,}\b)"_s);
    static const QRegularExpression japanese =
        redactionPattern(u"[〇零一二三四五六七八九](?:[の、 　-]{0,2}[〇零一二三四五六七八九]){5,}"_s);
    static const QRegularExpression readings = redactionPattern(
        u"(?:ゼロ|レイ|マル|イチ|ニイ|ニ|サン|ヨン|ゴー|ゴ|ロク|ナナ|ハチ|キュウ|キュー)(?:[の、・ 　-]{0,2}"
        "(?:ゼロ|レイ|マル|イチ|ニイ|ニ|サン|ヨン|ゴー|ゴ|ロク|ナナ|ハチ|キュウ|キュー)){5,}"_s);
    QList<RedactionPlace> places;
    for (const QRegularExpression *pattern : {&english, &japanese, &readings})
        addMatches(places, text, *pattern, RedactionKind::Number);
    return places;
}

QList<RedactionPlace> names(const QString &text)
{
    QList<RedactionPlace> places;
    addEnglishNames(places, text);
    addJapaneseNames(places, text);
    return places;
}

QList<RedactionPlace> knownNames(const QString &text, const QStringList &known)
{
    static const QRegularExpression wordPattern = redactionPattern(uR"([\p{L}\p{M}ー々'’-]+)"_s);
    QList<RedactionPlace> places;
    for (const QString &name : known) {
        for (auto each = wordPattern.globalMatch(name); each.hasNext();) {
            const QString part = each.next().captured();
            if (part.size() < 2 || isNoName(part) || isNoJapaneseName(part))
                continue;
            // “Will” and “May” are words as well: only written as a name.
            QString pattern = QRegularExpression::escape(part);
            if (part[0].isLower())
                pattern = u"[%1%2]%3"_s.arg(part[0], part[0].toUpper(), QRegularExpression::escape(part.sliced(1)));
            if (part[0].script() == QChar::Script_Latin)
                pattern = u"(?<!\\p{L})%1(?!\\p{L})"_s.arg(pattern);
            addMatches(places, text, redactionPattern(pattern, true), RedactionKind::Name);
        }
    }
    return places;
}

} // namespace callside::redaction
