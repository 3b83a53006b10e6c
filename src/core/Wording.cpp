// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Wording.h"

#include <algorithm>
#include <numeric>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

// The names in files; never rename one.
constexpr QLatin1StringView SectionNames[WordingSectionCount] = {
    "who-i-am"_L1,       "goal"_L1,          "tone"_L1,        "opening"_L1,   "facts"_L1,
    "pronunciations"_L1, "exact-details"_L1, "cannot-hear"_L1, "emergency"_L1, "get-person"_L1,
    "tools"_L1,          "flow"_L1,          "language"_L1,    "never"_L1};

constexpr int LongestNationalPrefix = 3; // a trunk prefix such as 0
constexpr int ShortestSharedNumber = 6;  // that makes a national number the same as an international one

QString eagernessOf(Patience patience)
{
    switch (patience) {
    case Patience::Patient:
        return u"low"_s;
    case Patience::Brisk:
        return u"high"_s;
    case Patience::Normal:
        break;
    }
    return u"auto"_s;
}

QString noiseReductionName(NoiseReduction reduction)
{
    switch (reduction) {
    case NoiseReduction::NearField:
        return u"near_field"_s;
    case NoiseReduction::FarField:
        return u"far_field"_s;
    case NoiseReduction::Off:
        break;
    }
    return {};
}

QString lineDigits(QStringView line)
{
    QString digits;
    for (const QChar c : line) {
        if (c >= u'0' && c <= u'9')
            digits.append(c);
    }
    return digits;
}

bool isLineNumber(QStringView line)
{
    return std::ranges::all_of(line, [](QChar c) { return c.isDigit() || QStringView(u"+ -.()/").contains(c); }) &&
           !lineDigits(line).isEmpty();
}

QString withoutTrunkPrefix(QString digits)
{
    int zeros = 0;
    while (zeros < LongestNationalPrefix && digits.startsWith(u'0')) {
        digits.remove(0, 1);
        ++zeros;
    }
    return digits;
}

} // namespace

QList<WordingSection> wordingSections()
{
    QList<WordingSection> sections;
    for (int i = 0; i < WordingSectionCount; ++i)
        sections.append(WordingSection(i));
    return sections;
}

QLatin1StringView sectionName(WordingSection section)
{
    return SectionNames[size_t(section)];
}

std::optional<WordingSection> sectionNamed(QStringView name)
{
    const auto found = std::ranges::find_if(SectionNames, [&](QLatin1StringView each) { return name == each; });
    if (found == std::end(SectionNames))
        return {};
    return WordingSection(found - std::begin(SectionNames));
}

QDebug operator<<(QDebug debug, const Prompt &prompt)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << "Prompt(" << prompt.id << ", " << prompt.name << ", " << prompt.language;
    for (const WordingSection section : wordingSections())
        debug << ", " << prompt.text(section).size();
    return debug << ", " << prompt.lines << ", " << int(prompt.hours) << ", " << prompt.voice << ", "
                 << prompt.speedPercent << ", " << int(prompt.patience) << ", " << int(prompt.noiseReduction) << ", "
                 << prompt.transcriptionLanguage << ", " << prompt.keywords << ')';
}

QStringList wordingVoices()
{
    return {u"marin"_s, u"cedar"_s, u"alloy"_s, u"ash"_s,     u"ballad"_s,
            u"coral"_s, u"echo"_s,  u"sage"_s,  u"shimmer"_s, u"verse"_s};
}

SessionConfig sessionFor(const Prompt &prompt, const Variables &variables, const QString &model,
                         const QString &versionId)
{
    SessionConfig config;
    config.model = model;
    config.instructions = instructionsOf(prompt, variables);
    config.voice = prompt.voice;
    if (prompt.speedPercent != 100) // 100 is the service's own; what is not sent cannot be refused
        config.speedPercent = std::clamp(prompt.speedPercent, LeastSpeedPercent, MostSpeedPercent);
    config.transcriptionModel = u"gpt-transcribe"_s;
    config.transcriptionLanguage = prompt.transcriptionLanguage;
    config.keywords = prompt.keywords;
    config.noiseReduction = noiseReductionName(prompt.noiseReduction);
    config.turnDetection = u"semantic_vad"_s;
    config.eagerness = eagernessOf(prompt.patience);
    config.takesMessages = true;
    config.wordingVersion = versionId;
    return config;
}

bool isSameLine(QStringView a, QStringView b)
{
    a = a.trimmed();
    b = b.trimmed();
    if (!isLineNumber(a) || !isLineNumber(b))
        return !a.isEmpty() && a.compare(b, Qt::CaseInsensitive) == 0;
    const QString first = withoutTrunkPrefix(lineDigits(a));
    const QString second = withoutTrunkPrefix(lineDigits(b));
    if (first == second)
        return true;
    if (a.startsWith(u'+') && b.startsWith(u'+'))
        return false;
    const QString &shorter = first.size() < second.size() ? first : second;
    const QString &longer = first.size() < second.size() ? second : first;
    return shorter.size() >= ShortestSharedNumber && longer.endsWith(shorter);
}

int choosePrompt(const QList<Prompt> &prompts, const PromptChoice &choice)
{
    const auto weight = [&](int index) {
        const Prompt &prompt = prompts[index];
        const bool isNamed =
            std::ranges::any_of(prompt.lines, [&](const QString &line) { return isSameLine(line, choice.dialled); });
        const PromptHours other = choice.isOpen ? PromptHours::Closed : PromptHours::Open;
        return std::tuple(prompt.hours != other, isNamed || prompt.lines.isEmpty(), isNamed,
                          !choice.language.isEmpty() && prompt.language == choice.language,
                          prompt.hours != PromptHours::Always, -index);
    };
    QList<int> places(prompts.size());
    std::iota(places.begin(), places.end(), 0);
    const auto best = std::ranges::max_element(places, {}, weight);
    return best == places.end() ? -1 : *best;
}

} // namespace callside
