// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/HistoryRules.h"

#include <QRegularExpression>

#include <algorithm>

namespace callside {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView ModeWords[] = {"everything"_L1, "redacted"_L1, "counts-only"_L1};

struct RedactionRule {
    QRegularExpression shape;
    QString replacement;
};

QRegularExpression redactionShape(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
}

const QString &spokenDigit()
{
    static const QString pattern = u"(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple|nil|"
                                   "ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|"
                                   "(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand)"_s;
    return pattern;
}

// In this order: a date before the numbers in it.
QList<RedactionRule> makeRedactionRules()
{
    const QString month = u"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
                          "sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"_s;
    const QString ordinal = u"(?:\\d{1,2}(?:st|nd|rd|th)?|(?:twenty[ -]|thirty[ -])?(?:first|second|third|fourth|"
                            "fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|"
                            "eigh|nine)teenth|twentieth|thirtieth)"_s;
    const QString year = u"(?:[ ,]+(?:of )?(?:\\d{2,4}|%1(?:[ -]+(?:and )?%1)*))?"_s.arg(spokenDigit());
    const QString date = u"[date]"_s;
    const QString number = u"[number]"_s;
    return {
        {redactionShape(u"[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"_s), u"[address]"_s},
        {redactionShape(u"\\b[A-Z]{1,2}\\d[A-Z\\d]?\\s*\\d[A-Z]{2}\\b"_s), u"[address]"_s},
        {redactionShape(u"〒\\s*\\d{3}[-‐－]?\\d{4}"_s), u"[address]"_s},
        {redactionShape(u"\\b%1(?: of)? %2\\b%3"_s.arg(ordinal, month, year)), date},
        {redactionShape(u"\\b%2 (?:the )?%1\\b%3"_s.arg(ordinal, month, year)), date},
        {redactionShape(u"\\b\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}\\b"_s), date},
        {redactionShape(u"(?:(?:明治|大正|昭和|平成|令和)?[\\d〇一二三四五六七八九十元]{1,5}\\s*年\\s*)?"
                        "[\\d一二三四五六七八九十]{1,3}\\s*月\\s*[\\d一二三四五六七八九十]{1,3}\\s*日"_s),
         date},
        {redactionShape(u"(?:明治|大正|昭和|平成|令和)\\s*[\\d〇一二三四五六七八九十元]{1,5}\\s*年"_s), date},
        {redactionShape(uR"(\+?\d(?:[ \t.()/\-‐-―ー\x{00a0}]{0,3}\d){2,})"_s), number},
        {redactionShape(u"\\b%1(?:[ ,-]+(?:and )?%1){2,}\\b"_s.arg(spokenDigit())), number},
        {redactionShape(u"[〇零一二三四五六七八九](?:[ 、のー-]?[〇零一二三四五六七八九]){3,}"_s), number},
    };
}

// What is captured is the name.
QList<QRegularExpression> makeNameShapes()
{
    const auto options = QRegularExpression::UseUnicodePropertiesOption;
    const QString name = uR"(([\p{L}][\p{L}'’-]*(?:[ ][\p{Lu}][\p{L}'’-]*){0,2}))"_s;
    const QString capital = uR"(([\p{Lu}][\p{L}'’-]*(?:[ ][\p{Lu}][\p{L}'’-]*){0,2}))"_s;
    return {
        QRegularExpression(u"(?i:\\b(?:name is|name['’]s|named|called|surname is)) "_s + name, options),
        QRegularExpression(u"(?i:\\b(?:this is|it['’]s|i am|i['’]m|speaking to|mr|mrs|ms|miss|dr)\\.?) "_s + capital,
                           options),
        QRegularExpression(uR"(([\p{Han}\p{Katakana}ー]{1,8})(?:と申します|といいます|と言います|でございます))"_s,
                           options),
        QRegularExpression(
            uR"((?:名前は|氏名は|患者は)[、 ]?([\p{Han}\p{Katakana}\p{Hiragana}ー]{1,8}?)(?=です|、|。|$))"_s, options),
    };
}

QString withNamesTakenOut(QString text, const QStringList &names)
{
    static const QList<QRegularExpression> shapes = makeNameShapes();
    for (const QString &name : names) {
        if (name.trimmed().size() >= 2)
            text.replace(name.trimmed(), u"[name]"_s, Qt::CaseInsensitive);
    }
    for (const QRegularExpression &shape : shapes) {
        QString result;
        qsizetype from = 0;
        for (auto match = shape.globalMatch(text); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            result.append(QStringView(text).mid(from, found.capturedStart(1) - from)).append(u"[name]"_s);
            from = found.capturedEnd(1);
        }
        text = result.append(QStringView(text).mid(from));
    }
    return text;
}

} // namespace

QString wordOf(StorageMode mode)
{
    return ModeWords[int(mode)];
}

std::optional<StorageMode> storageModeOf(QStringView word)
{
    const auto *const found = std::find(std::begin(ModeWords), std::end(ModeWords), word);
    return found == std::end(ModeWords) ? std::nullopt : std::optional(StorageMode(found - std::begin(ModeWords)));
}

QString redactedText(const QString &text, const QStringList &names)
{
    static const QList<RedactionRule> rules = makeRedactionRules();
    QString result = withNamesTakenOut(text, names);
    for (const RedactionRule &rule : rules)
        result.replace(rule.shape, rule.replacement);
    return result;
}

QString shortenedNumber(const QString &number)
{
    QString digits;
    for (const QChar character : number) {
        if (character.isDigit())
            digits += character;
    }
    return digits.size() < 6 ? QString() : u"•••"_s + digits.right(3);
}

} // namespace callside
