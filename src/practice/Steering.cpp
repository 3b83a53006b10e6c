// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/Steering.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace callside::practice {

namespace {

using Options = QRegularExpression::PatternOptions;
constexpr auto AnyCase = QRegularExpression::CaseInsensitiveOption;

bool isJapanese(const QString &language)
{
    return language.startsWith("ja"_L1);
}

// "Note from the front desk: offer 4:15" → "offer 4:15"
QString withoutSender(const QString &text)
{
    static const QRegularExpression sender(
        u"^[^:：\\n]{0,200}(reception|desk|staff|operator|colleague|note|instruction|受付|スタッフ|指示)[^:：\\n]{0,200}[:：]\\s*"_s,
        AnyCase);
    QString rest = text.trimmed();
    rest.remove(sender);
    return rest.trimmed();
}

QString withoutEnd(QString text)
{
    while (!text.isEmpty() && u".!。！ \"”"_s.contains(text.back()))
        text.chop(1);
    return text;
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

// Words about the caller become words to the caller.
QString toTheCaller(QString text)
{
    const QList<std::pair<QString, QString>> turns{{u"\\b(their|his|her)\\b"_s, u"your"_s},
                                                   {u"\\b(they|he|she) (is|are)\\b"_s, u"you are"_s},
                                                   {u"\\b(they|he|she) has\\b"_s, u"you have"_s},
                                                   {u"\\b(they|them|he|she|him)\\b"_s, u"you"_s},
                                                   {u"\\bthe (caller|patient)\\b"_s, u"you"_s}};
    for (const auto &[pattern, word] : turns)
        text.replace(QRegularExpression(pattern, AnyCase), word);
    return text;
}

QString englishSentence(const QString &text)
{
    struct Turn {
        QString pattern;
        QString sentence;
    };
    static const QList<Turn> turns{
        {u"^(please )?(slow down|speak (more )?slowly|go slower).*$"_s,
         u"Of course, I'll take this a little more slowly."_s},
        {u"^(please )?(apologi[sz]e|say sorry).*$"_s, u"I'm very sorry about that."_s},
        {u"^(please )?ask (the caller |them |him |her )?(for|about) (.+)$"_s,
         u"Before we go on, could you tell me %4, please?"_s},
        {u"^(please )?ask (the caller |them |him |her )?(if|whether) (.+)$"_s, u"May I just check whether %4?"_s},
        {u"^(please )?ask (the caller |them |him |her )?(what|when|where|which|how|who) (.+)$"_s,
         u"May I ask %3 %4?"_s},
        {u"^(please )?(tell|let) (the caller|them|him|her)( know)?( that)? (.+)$"_s, u"I can tell you that %6."_s},
        {u"^(please )?say (that )?(.+)$"_s, u"%3."_s},
        {u"^(please )?offer (the caller |them |him |her )?(.+)$"_s, u"I can offer you %3."_s},
    };
    for (const Turn &turn : turns) {
        const QRegularExpressionMatch match = QRegularExpression(turn.pattern, AnyCase).match(text);
        if (!match.hasMatch())
            continue;
        QString sentence = turn.sentence;
        for (int group = 1; group <= 6; ++group)
            sentence.replace(u'%' + QString::number(group), toTheCaller(match.captured(group)));
        return capitalised(sentence);
    }
    return u"Our reception team have just told me this: %1."_s.arg(toTheCaller(text));
}

} // namespace

SteeredWords steeredWords(const Scenario &scenario, const QString &operatorText)
{
    const QString text = withoutEnd(withoutSender(operatorText));
    const QString lower = text.toLower();
    for (const ScenarioSteer &steer : scenario.steers) {
        for (const QString &word : steer.words) {
            if (lower.contains(word))
                return {steer.say, steer.reply};
        }
    }
    if (isJapanese(scenario.language))
        return {u"受付から連絡がございました。「%1」とのことです。"_s.arg(text), {}};
    return {englishSentence(text), {}};
}

QString wordingToSay(const QString &instructions, const QString &language)
{
    if (instructions.contains("say goodbye"_L1, Qt::CaseInsensitive))
        return isJapanese(language) ? u"お電話ありがとうございました。それでは失礼いたします。"_s
                                    : u"I'm ending this call now. Thank you for ringing. Goodbye."_s;
    if (instructions.contains("ask the caller to wait"_L1, Qt::CaseInsensitive))
        return isJapanese(language) ? u"少々お待ちくださいませ。"_s : u"One moment, please."_s;
    static const QRegularExpression quotes(u"[\"“„«「『]([^\"”“»」』]+)[\"”“»」』]"_s);
    QString longest;
    for (auto matches = quotes.globalMatch(instructions); matches.hasNext();) {
        const QString words = matches.next().captured(1).trimmed();
        if (words.size() > longest.size())
            longest = words;
    }
    // A quoted word inside a longer wording is not the wording itself.
    static const QRegularExpression prefix(
        u"^(please )?(say|speak|tell the caller|read out|次の文を?|次の言葉を?)[^:：\\n]{0,80}[:：]\\s*"_s, AnyCase);
    QString rest = instructions.trimmed();
    rest.remove(prefix);
    const bool isAllQuoted = longest.size() * 2 > rest.size() || instructions.trimmed().size() != rest.size();
    return longest.isEmpty() || !isAllQuoted ? rest : longest;
}

QString anythingElse(const QString &language)
{
    return isJapanese(language) ? u"ほかにご用件はございますか。"_s
                                : u"Is there anything else I can help you with today?"_s;
}

QString thankForAnswer(const QString &language)
{
    return isJapanese(language) ? u"ありがとうございます。確認いたしました。"_s
                                : u"Thank you, I've made a note of that for the team."_s;
}

} // namespace callside::practice
