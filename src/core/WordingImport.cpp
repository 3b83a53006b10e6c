// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/WordingImport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr QLatin1StringView TextMembers[] = {"instructions"_L1, "prompt"_L1,  "system_prompt"_L1, "systemPrompt"_L1,
                                             "system"_L1,       "content"_L1, "text"_L1};
constexpr QLatin1StringView NameMembers[] = {"name"_L1, "id"_L1, "key"_L1, "title"_L1};
constexpr QLatin1StringView OpeningMembers[] = {"greeting"_L1, "first_message"_L1, "firstMessage"_L1, "opening"_L1};
constexpr QLatin1StringView SilentMembers[] = {"description"_L1, "model"_L1, "type"_L1}; // of no use here, and no loss

struct HeadingWords {
    WordingSection section;
    QStringView words;
};
// The first row that fits counts: the particular ones stand before the general.
constexpr HeadingWords KnownHeadings[] = {
    {WordingSection::Emergency, u"emergenc|red flag|danger|緊急|救急"},
    {WordingSection::CannotHear, u"unclear|cannot hear|can't hear|inaudible|silence|noise|聞き取れ|聞こえ"},
    {WordingSection::GetPerson, u"escalat|hand ?off|transfer|human|person\\b|担当者|取り次|転送"},
    {WordingSection::Pronunciations, u"pronunciation|pronounce|読み方|発音"},
    {WordingSection::Opening, u"opening(?! hours)|greeting|first words|introduction|最初|挨拶|冒頭"},
    {WordingSection::ExactDetails, u"details|read.?back|collect|verif|confirm|復唱|聞き取り"},
    {WordingSection::Facts, u"fact|context|knowledge|information|opening hours|about (?:us|the)|事実|情報|診療時間"},
    {WordingSection::Never, u"never|do not|don't|forbidden|prohibit|guardrail|してはならない|禁止"},
    {WordingSection::Tools, u"tool|function|ツール"},
    {WordingSection::Language, u"language|言語|言葉遣い"},
    {WordingSection::Tone, u"tone|personality|style|pacing|how you speak|話し方|口調"},
    {WordingSection::WhoIAm, u"who (?:you|i)|role|identity|persona|役割"},
    {WordingSection::Goal, u"goal|objective|purpose|task|目的|目標"},
    {WordingSection::Flow, u"flow|steps|process|instruction|rules|conversation|流れ|手順"},
};

QString importedText(const QJsonValue &value)
{
    if (!value.isArray())
        return value.toString();
    QStringList lines;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &line : array)
        lines.append(line.toString());
    return lines.join(u'\n');
}

template <size_t Count>
std::optional<QString> firstMember(const QJsonObject &object, const QLatin1StringView (&members)[Count])
{
    for (const QLatin1StringView member : members) {
        if (object.contains(member))
            return importedText(object[member]);
    }
    return {};
}

template <size_t Count>
bool isMemberOf(const QString &name, const QLatin1StringView (&members)[Count])
{
    return std::ranges::find(members, name) != std::end(members);
}

// {{name}} and ${name}, as other servers write their variables.
QString withOurVariables(QString text)
{
    static const QRegularExpression foreign(u"\\{\\{\\s*(\\w+)\\s*\\}\\}|\\$\\{\\s*(\\w+)\\s*\\}"_s);
    return text.replace(foreign, u"{\\1\\2}"_s);
}

QString headingIn(const QString &line)
{
    static const QRegularExpression marked(u"^\\s{0,3}(?:#{1,6}\\s+(.+?)\\s*#*|\\*\\*([^*]+?):?\\*\\*:?)\\s*$"_s);
    const QRegularExpressionMatch match = marked.match(line);
    return match.hasMatch() ? match.captured(1) + match.captured(2) : QString();
}

void appendLine(QString &text, const QString &line)
{
    if (!text.isEmpty() || !line.trimmed().isEmpty())
        text += line + u'\n';
}

void layIntoSections(Prompt &prompt, const QString &instructions)
{
    WordingSection section = WordingSection::WhoIAm;
    bool hasHeadings = false;
    const QStringList lines = withOurVariables(instructions).split(u'\n');
    for (const QString &line : lines) {
        const QString heading = headingIn(line);
        if (heading.isEmpty()) {
            appendLine(prompt.text(section), line);
            continue;
        }
        const auto known = sectionOfHeading(heading);
        if (!known) {
            section = WordingSection::Flow;
            appendLine(prompt.text(section), heading + u':');
        } else {
            section = *known;
        }
        hasHeadings = true;
    }
    // A text without headings is about everything.
    if (!hasHeadings)
        std::swap(prompt.text(WordingSection::WhoIAm), prompt.text(WordingSection::Flow));
    for (QString &each : prompt.sections)
        each = each.trimmed();
}

void readSettings(PromptImport &import, Prompt &prompt, const QJsonObject &object)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString name = member.key();
        if (name == "voice"_L1) {
            const QString voice = member->toString().toLower();
            if (wordingVoices().contains(voice))
                prompt.voice = voice;
            else
                import.problems.append({ImportProblem::Kind::UnknownVoice, prompt.name, member->toString()});
        } else if (name == "speed"_L1) {
            const int percent = qRound(member->toDouble(1) * 100);
            prompt.speedPercent = std::clamp(percent, LeastSpeedPercent, MostSpeedPercent);
        } else if (name == "language"_L1) {
            prompt.language = member->toString().left(2).toLower();
        } else if (!isMemberOf(name, TextMembers) && !isMemberOf(name, NameMembers) &&
                   !isMemberOf(name, OpeningMembers) && !isMemberOf(name, SilentMembers)) {
            import.problems.append({ImportProblem::Kind::UnknownSetting, prompt.name, name});
        }
    }
}

QString guessedLanguage(const Prompt &prompt)
{
    static const QRegularExpression kana(u"[\\x{3040}-\\x{30ff}]"_s);
    const bool isJapanese =
        std::ranges::any_of(prompt.sections, [](const QString &text) { return text.contains(kana); });
    return isJapanese ? u"ja"_s : u"en"_s;
}

void readPrompt(PromptImport &import, const QString &name, const QJsonValue &value)
{
    const bool isText = value.isString() || value.isArray();
    if (!isText && !value.isObject())
        return import.problems.append({ImportProblem::Kind::NotAPrompt, name, {}});
    const QJsonObject object = value.toObject();
    const QString text = isText ? importedText(value) : firstMember(object, TextMembers).value_or(QString());
    if (text.trimmed().isEmpty())
        return import.problems.append({ImportProblem::Kind::NoText, name, {}});
    Prompt prompt;
    prompt.name = name.simplified();
    layIntoSections(prompt, text);
    if (const auto opening = firstMember(object, OpeningMembers); opening && !opening->trimmed().isEmpty()) {
        QString &own = prompt.text(WordingSection::Opening);
        own = own.isEmpty() ? withOurVariables(*opening).trimmed() : own;
    }
    readSettings(import, prompt, object);
    if (prompt.language.isEmpty())
        prompt.language = guessedLanguage(prompt);
    import.prompts.append(prompt);
}

void readList(PromptImport &import, const QJsonArray &array)
{
    for (const QJsonValue &value : array) {
        const QString fallback = QString::number(import.prompts.size() + 1);
        readPrompt(import, firstMember(value.toObject(), NameMembers).value_or(fallback), value);
    }
}

Error badImport(const QString &detail)
{
    return {Error::Kind::Malformed, detail};
}

} // namespace

QDebug operator<<(QDebug debug, const ImportProblem &problem)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "ImportProblem(" << int(problem.kind) << ", " << problem.prompt << ", " << problem.which
                           << ')';
}

std::optional<WordingSection> sectionOfHeading(const QString &heading)
{
    for (const HeadingWords &known : KnownHeadings) {
        const QRegularExpression words(known.words.toString(), QRegularExpression::CaseInsensitiveOption |
                                                                   QRegularExpression::UseUnicodePropertiesOption);
        if (words.match(heading).hasMatch())
            return known.section;
    }
    return {};
}

Result<PromptImport> importPrompts(const QByteArray &json)
{
    const QByteArray text = json.startsWith("\xef\xbb\xbf") ? json.sliced(3) : json;
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const auto line = text.first(std::min<qsizetype>(problem.offset, text.size())).count('\n') + 1;
        return badImport(u"line %1: %2"_s.arg(QString::number(line), problem.errorString()));
    }
    PromptImport import;
    QJsonValue prompts = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    if (document.isObject() && (document["prompts"_L1].isObject() || document["prompts"_L1].isArray()))
        prompts = document["prompts"_L1];
    if (prompts.isArray()) {
        readList(import, prompts.toArray());
    } else if (firstMember(prompts.toObject(), TextMembers)) {
        readPrompt(import, firstMember(prompts.toObject(), NameMembers).value_or(u"1"_s), prompts);
    } else {
        const QJsonObject object = prompts.toObject();
        for (auto each = object.begin(); each != object.end(); ++each)
            readPrompt(import, each.key(), each.value());
    }
    if (import.prompts.isEmpty())
        return badImport(u"there is no prompt in the file"_s);
    return import;
}

} // namespace callside
