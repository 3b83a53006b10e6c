// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/RedFlags.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QVarLengthArray>

#include <algorithm>
#include <map>

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

QString foldedWord(const QString &text)
{
    const bool isPlain = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
    if (isPlain)
        return text.toLower();
    return withoutAccents(text.normalized(QString::NormalizationForm_KC).toCaseFolded());
}

struct HeardWord {
    QString folded; // without apostrophes
    QString stem;
    bool isNegation = false;
    int begin = 0; // in the text
    int end = 0;
};

bool isAuxiliary(const QString &word)
{
    static const QSet<QString> words{u"can"_s, u"is"_s,   u"are"_s,   u"was"_s,   u"were"_s,
                                     u"do"_s,  u"does"_s, u"did"_s,   u"has"_s,   u"have"_s,
                                     u"had"_s, u"will"_s, u"would"_s, u"could"_s, u"should"_s};
    return words.contains(word);
}

// "He hardly breathes" is as alarming as "he doesn't breathe".
bool isNegation(const QString &word)
{
    static const QSet<QString> words{u"not"_s,    u"cant"_s,   u"cannot"_s, u"wont"_s,    u"isnt"_s,    u"arent"_s,
                                     u"aint"_s,   u"wasnt"_s,  u"werent"_s, u"dont"_s,    u"doesnt"_s,  u"didnt"_s,
                                     u"hasnt"_s,  u"havent"_s, u"hadnt"_s,  u"wouldnt"_s, u"couldnt"_s, u"shouldnt"_s,
                                     u"unable"_s, u"hardly"_s, u"barely"_s, u"scarcely"_s};
    return words.contains(word);
}

// What is left of an English word without its usual endings, so that "breathing" is "breathe" and "stabbed" is "stab".
QString stem(const QString &word)
{
    QString rest = word;
    for (const QLatin1StringView ending : {"ing"_L1, "ed"_L1, "es"_L1, "s"_L1}) {
        if (!rest.endsWith(ending) || rest.size() - ending.size() < 4)
            continue;
        rest.chop(ending.size());
        const QChar last = rest.back();
        const bool isDoubled = rest.size() > 4 && last == rest[rest.size() - 2] && !u"lsfz"_s.contains(last);
        if (isDoubled && !ending.endsWith(u's'))
            rest.chop(1);
        break;
    }
    if (rest.size() > 4 && rest.endsWith(u'e'))
        rest.chop(1);
    else if (rest.size() > 4 && rest.endsWith(u'y')) // injury, injuries
        rest.back() = u'i';
    return rest;
}

// "can not" is "can't": one word, so that it takes no room between the words of a phrase.
void addWord(QList<HeardWord> &words, HeardWord word)
{
    word.folded = foldedWord(word.folded);
    word.isNegation = isNegation(word.folded);
    if (word.folded == "not"_L1 && !words.isEmpty() && isAuxiliary(words.last().folded)) {
        words.last().isNegation = true;
        words.last().end = word.end;
        return;
    }
    word.stem = stem(word.folded);
    words.append(std::move(word));
}

QList<HeardWord> wordsOf(const QString &text)
{
    QList<HeardWord> words;
    HeardWord word;
    for (int i = 0; i <= text.size(); ++i) {
        const bool isLetter = i < text.size() && (text[i].isLetterOrNumber() || text[i].isMark());
        if (isLetter) {
            if (word.folded.isEmpty())
                word.begin = i;
            word.folded += text[i];
            word.end = i + 1;
        } else if (!word.folded.isEmpty() && !(i < text.size() && isApostrophe(text[i]))) {
            addWord(words, std::exchange(word, {}));
        }
    }
    return words;
}

} // namespace

struct RedFlagMatching {
    using Word = RedFlagList::Word;

    static bool isSame(const Word &wanted, const HeardWord &heard)
    {
        if (wanted.isBeginning)
            return heard.folded.startsWith(wanted.stem);
        return wanted.isNegation ? heard.isNegation : wanted.stem == heard.stem && !heard.isNegation;
    }

    // Of a phrase as a person writes it.
    static QList<Word> wordsOfPhrase(const QString &phrase)
    {
        QList<Word> wanted;
        const QList<HeardWord> words = wordsOf(phrase);
        for (const HeardWord &word : words) {
            const bool isBeginning = word.end < phrase.size() && phrase[word.end] == u'*';
            wanted.append({isBeginning ? word.folded : word.stem, isBeginning, word.isNegation});
        }
        return wanted;
    }

    // The index of the phrase's last word if the phrase begins at this word, else -1.
    static int endOfPhrase(const QList<Word> &phrase, const QList<HeardWord> &words, int first)
    {
        QVarLengthArray<int, 16> reached{first}; // where the phrase may have got to, in order
        for (int next = 1; next < phrase.size() && !reached.isEmpty(); ++next) {
            QVarLengthArray<int, 16> further;
            for (const int at : reached) {
                const int begin = std::max(at + 1, further.isEmpty() ? 0 : further.back() + 1);
                const int limit = std::min(int(words.size()) - 1, at + 1 + WordsBetween);
                for (int i = begin; i <= limit; ++i) {
                    if (isSame(phrase[next], words[i]))
                        further.append(i);
                }
            }
            reached = further;
        }
        return reached.isEmpty() ? -1 : reached.front();
    }

    static QString quote(const QList<HeardWord> &words, int first, int last, const QString &text)
    {
        const int begin = words[std::max(0, first - WordsAround)].begin;
        const int end = words[std::min(int(words.size()) - 1, last + WordsAround)].end;
        return text.sliced(begin, end - begin).simplified();
    }
};

namespace {

// A text without spaces and punctuation, and where each of its letters stood.
struct Run {
    QString letters;
    QList<int> places;
};

bool isVoicing(QChar c)
{
    return c == u'\u3099' || c == u'\u309a' || c == u'\uff9e' || c == u'\uff9f';
}

QChar asHiragana(QChar c)
{
    return c >= u'\u30a1' && c <= u'\u30f6' ? QChar(c.unicode() - 0x60) : c;
}

// Kana and the usual Chinese characters are what they are; the rest is looked up.
QString foldedLetters(QStringView letters)
{
    const QChar c = letters.front();
    if (letters.size() == 1 && ((c >= u'\u3041' && c <= u'\u30fe') || (c >= u'\u4e00' && c <= u'\u9fff')))
        return c;
    return foldedWord(letters.toString());
}

Run runOf(const QString &text)
{
    Run run;
    for (int i = 0, next = 0; i < text.size(); i = next) {
        next = i + 1;
        while (next < text.size() && isVoicing(text[next]))
            ++next;
        const QString letters = foldedLetters(QStringView(text).sliced(i, next - i));
        for (const QChar c : letters) {
            if (!c.isLetterOrNumber() && !c.isMark() && c != u'\u30fc')
                continue;
            run.letters += asHiragana(c);
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

// Thai is the first of the scripts without spaces.
bool mayHoldRuns(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.unicode() >= 0x0e00; });
}

} // namespace

RedFlagList::RedFlagList(const QList<RedFlag> &flags)
{
    for (const RedFlag &flag : flags) {
        const QString phrase = flag.phrase.simplified().left(LongestPhrase);
        Prepared prepared{flag, {}, {}};
        if (isWrittenWithoutSpaces(phrase))
            prepared.run = runOf(phrase).letters;
        else
            prepared.words = RedFlagMatching::wordsOfPhrase(phrase);
        const int index = int(m_flags.size());
        if (!prepared.run.isEmpty())
            m_byRun.append(index);
        else if (prepared.words.isEmpty())
            continue;
        else if (prepared.words.first().isBeginning || prepared.words.first().isNegation)
            m_byOtherWord.append(index);
        else
            m_byFirstWord[prepared.words.first().stem].append(index);
        m_flags.append(prepared);
    }
}

QList<RedFlagHit> RedFlagList::matches(const QString &text) const
{
    std::map<int, QString> quotes; // by the place of the flag in the list
    const QList<HeardWord> words = m_flags.isEmpty() ? QList<HeardWord>{} : wordsOf(text);
    for (int first = 0; first < words.size(); ++first) {
        const auto lookFor = [&](int index) {
            const QList<Word> &phrase = m_flags[index].words;
            if (quotes.contains(index) || !RedFlagMatching::isSame(phrase.first(), words[first]))
                return;
            const int last = RedFlagMatching::endOfPhrase(phrase, words, first);
            if (last >= 0)
                quotes.emplace(index, RedFlagMatching::quote(words, first, last, text));
        };
        const auto found = m_byFirstWord.constFind(words[first].stem);
        if (found != m_byFirstWord.cend())
            std::ranges::for_each(*found, lookFor);
        std::ranges::for_each(m_byOtherWord, lookFor);
    }
    if (!m_byRun.isEmpty() && mayHoldRuns(text)) {
        const Run run = runOf(text);
        for (const int index : m_byRun) {
            if (const std::optional<QString> quote = quoteOfRun(m_flags[index].run, run, text))
                quotes.emplace(index, *quote);
        }
    }
    QList<RedFlagHit> hits;
    for (const auto &[index, quote] : quotes)
        hits.append({m_flags[index].flag.kind, m_flags[index].flag.phrase, quote});
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
