// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/RedFlags.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace callside {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int WordsBetween = 2; // that may stand between two words of a phrase
constexpr int WordsAround = 3;  // that are quoted before and after it
constexpr int LettersAround = 12;
constexpr int LongestPhrase = 200;

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u02bc' || c == u'\u2018' || c == u'`';
}

// Accents of Latin letters do not count. Marks of other scripts do: they make other letters.
QString withoutAccents(const QString &word)
{
    QString plain;
    for (const QChar c : word) {
        if (c.script() == QChar::Script_Latin && !c.decomposition().isEmpty())
            plain += c.decomposition().at(0);
        else
            plain += c;
    }
    return plain;
}

QString folded(QStringView text)
{
    return withoutAccents(text.toString().normalized(QString::NormalizationForm_KC).toCaseFolded());
}

struct HeardWord {
    QString folded; // without apostrophes
    QString stem;
    int begin = 0; // in the text
    int end = 0;
};

const QStringList &auxiliaries()
{
    static const QStringList words{u"can"_s, u"is"_s,   u"are"_s,   u"was"_s,   u"were"_s,
                                   u"do"_s,  u"does"_s, u"did"_s,   u"has"_s,   u"have"_s,
                                   u"had"_s, u"will"_s, u"would"_s, u"could"_s, u"should"_s};
    return words;
}

bool isAuxiliary(const QString &word)
{
    return auxiliaries().contains(word);
}

QString negated(const QString &auxiliary)
{
    if (auxiliary == "can"_L1)
        return u"cant"_s;
    return auxiliary == "will"_L1 ? u"wont"_s : auxiliary + "nt"_L1;
}

bool isNegated(const QString &word)
{
    return std::ranges::any_of(auxiliaries(), [&](const QString &auxiliary) { return word == negated(auxiliary); });
}

// "can not" and "cannot" are "can't", "is not" is "isn't".
void joinNegation(QList<HeardWord> &words, HeardWord word)
{
    if (word.folded == "cannot"_L1)
        word.folded = u"cant"_s;
    if (word.folded == "not"_L1 && !words.isEmpty() && isAuxiliary(words.last().folded)) {
        HeardWord &before = words.last();
        before.folded = negated(before.folded);
        before.end = word.end;
        return;
    }
    words.append(std::move(word));
}

// What is left of an English word without its usual endings, so that "breathing" is "breathe".
QString stem(const QString &word)
{
    QString rest = word;
    for (const QLatin1StringView ending : {"ing"_L1, "ed"_L1, "es"_L1, "s"_L1}) {
        if (rest.endsWith(ending) && rest.size() - ending.size() >= 4) {
            rest.chop(ending.size());
            break;
        }
    }
    if (rest.size() > 4 && rest.endsWith(u'e'))
        rest.chop(1);
    return rest;
}

QList<HeardWord> wordsOf(const QString &text)
{
    QList<HeardWord> words;
    HeardWord word;
    for (int i = 0; i <= text.size(); ++i) {
        const bool isLetter = i < text.size() && (text[i].isLetterOrNumber() || text[i].isMark() || text[i] == u'*');
        if (isLetter) {
            if (word.folded.isEmpty())
                word.begin = i;
            word.folded += text[i];
            word.end = i + 1;
        } else if (!(i < text.size() && isApostrophe(text[i]) && !word.folded.isEmpty()) && !word.folded.isEmpty()) {
            word.folded = folded(word.folded);
            joinNegation(words, std::exchange(word, {}));
        }
    }
    for (HeardWord &found : words)
        found.stem = stem(found.folded);
    return words;
}

} // namespace

struct RedFlagMatching {
    static bool isSame(const RedFlagList::Word &wanted, const HeardWord &heard)
    {
        if (wanted.isBeginning)
            return heard.folded.startsWith(wanted.folded);
        if (wanted.stem == heard.stem || wanted.folded == heard.folded)
            return true;
        return wanted.folded == "not"_L1 && isNegated(heard.folded);
    }

    // Whether the phrase begins at this word; the index of its last word, or -1.
    static int endOfPhrase(const QList<RedFlagList::Word> &phrase, const QList<HeardWord> &words, int first)
    {
        int at = first;
        for (int next = 1; next < phrase.size(); ++next) {
            const int limit = std::min(int(words.size()) - 1, at + 1 + WordsBetween);
            int found = at + 1;
            while (found <= limit && !isSame(phrase[next], words[found]))
                ++found;
            if (found > limit)
                return -1;
            at = found;
        }
        return at;
    }

    static std::optional<QString> quoteOfWords(const QList<RedFlagList::Word> &phrase, const QList<HeardWord> &words,
                                               const QString &text)
    {
        for (int first = 0; first < words.size(); ++first) {
            if (!isSame(phrase.first(), words[first]))
                continue;
            const int last = endOfPhrase(phrase, words, first);
            if (last < 0)
                continue;
            const int begin = words[std::max(0, first - WordsAround)].begin;
            const int end = words[std::min(int(words.size()) - 1, last + WordsAround)].end;
            return text.sliced(begin, end - begin).simplified();
        }
        return {};
    }
};

namespace {

// A text without spaces and punctuation, and where each of its letters stood.
struct Run {
    QString letters;
    QList<int> places;
};

Run runOf(const QString &text)
{
    Run run;
    for (int i = 0; i < text.size(); ++i) {
        const QString letters = folded(QStringView(text).sliced(i, 1));
        for (const QChar c : letters) {
            if (!c.isLetterOrNumber() && !c.isMark() && c != u'\u30fc')
                continue;
            run.letters += c;
            run.places.append(i);
        }
    }
    return run;
}

std::optional<QString> quoteOfRun(const QString &phrase, const Run &run, const QString &text)
{
    const int found = int(run.letters.indexOf(phrase));
    if (found < 0)
        return {};
    const int begin = std::max(0, run.places[found] - LettersAround);
    const int end = std::min(int(text.size()), run.places[found + int(phrase.size()) - 1] + 1 + LettersAround);
    return text.sliced(begin, end - begin).simplified();
}

bool isWrittenWithoutSpaces(const QString &phrase)
{
    return std::ranges::any_of(phrase, [](QChar c) {
        switch (c.script()) {
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
        case QChar::Script_Thai:
        case QChar::Script_Khmer:
        case QChar::Script_Lao:
        case QChar::Script_Myanmar:
            return true;
        default:
            return false;
        }
    });
}

} // namespace

RedFlagList::RedFlagList(const QList<RedFlag> &flags)
{
    for (const RedFlag &flag : flags) {
        const QString phrase = flag.phrase.simplified().left(LongestPhrase);
        Prepared prepared{flag, {}, {}};
        if (isWrittenWithoutSpaces(phrase)) {
            prepared.run = runOf(phrase).letters;
        } else {
            const QList<HeardWord> words = wordsOf(phrase);
            for (const HeardWord &word : words)
                prepared.words.append({word.folded.endsWith(u'*') ? word.folded.chopped(1) : word.folded, word.stem,
                                       word.folded.endsWith(u'*')});
        }
        if (!prepared.words.isEmpty() || !prepared.run.isEmpty())
            m_flags.append(prepared);
    }
}

QList<RedFlagHit> RedFlagList::matches(const QString &text) const
{
    QList<RedFlagHit> hits;
    if (m_flags.isEmpty() || text.isEmpty())
        return hits;
    const auto words = wordsOf(text);
    const Run run = runOf(text);
    for (const Prepared &prepared : m_flags) {
        const std::optional<QString> quote = prepared.run.isEmpty()
                                                 ? RedFlagMatching::quoteOfWords(prepared.words, words, text)
                                                 : quoteOfRun(prepared.run, run, text);
        if (quote)
            hits.append({prepared.flag.kind, prepared.flag.phrase, *quote});
    }
    return hits;
}

std::optional<RedFlagHit> RedFlagList::match(const QString &text) const
{
    const QList<RedFlagHit> hits = matches(text);
    return hits.isEmpty() ? std::nullopt : std::optional(hits.first());
}

QList<RedFlag> RedFlagList::parse(const QByteArray &json)
{
    const QJsonObject list = QJsonDocument::fromJson(json).object();
    const QString language = list["language"_L1].toString();
    QList<RedFlag> flags;
    for (const auto &[member, kind] :
         {std::pair{"phrases"_L1, RedFlag::Kind::Danger}, std::pair{"person"_L1, RedFlag::Kind::WantsPerson}}) {
        const QJsonArray phrases = list[member].toArray();
        for (const QJsonValue &phrase : phrases) {
            if (!phrase.toString().trimmed().isEmpty())
                flags.append({phrase.toString().simplified(), language, kind});
        }
    }
    return flags;
}

} // namespace callside
