// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Choices.h"

#include "core/Centre.h"
#include "core/Sip.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace callside {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto ChoicesKind = "callside-choices"_L1;
constexpr int ChoicesVersion = 1;

// What stays with a desk, of the one instead of the other.
void keepOwn(Preferences &preferences, const Preferences &own)
{
    preferences.deskUser = own.deskUser;
    preferences.setup = own.setup;
    preferences.mode = own.mode;
    preferences.modeUntil = own.modeUntil;
    preferences.modeAfter = own.modeAfter;
    preferences.areSummariesMade = own.areSummariesMade; // another desk's must not send anything from here
    preferences.storageMode = own.storageMode;           // another desk's must not delete anything here
    preferences.transcriptDays = own.transcriptDays;
    preferences.noteDays = own.noteDays;
    preferences.callDays = own.callDays;
    preferences.errorLogDays = own.errorLogDays;
    preferences.auditDays = own.auditDays;
    preferences.isTrayExplained = own.isTrayExplained;
    preferences.windowGeometry = own.windowGeometry;
    preferences.columnSizes = own.columnSizes;
    preferences.practiceColumn = own.practiceColumn;
}

std::optional<ChoicesProblem> choicesProblemIn(const Preferences &preferences)
{
    using Kind = ChoicesProblem::Kind;
    for (const Person &person : preferences.people) {
        const Result<QString> target = transferTarget(person.target);
        if (!target || *target != person.target)
            return ChoicesProblem{Kind::People, person.name};
    }
    if (const std::optional<OpeningProblem> problem = problemOf(preferences.opening))
        return ChoicesProblem{Kind::Opening, {}, problem};
    if (const QList<ConnectionProblem> problems = problemsOf(preferences.connection); !problems.isEmpty())
        return ChoicesProblem{Kind::Connection, {}, {}, problems.first()};
    return {};
}

std::optional<ChoicesProblem> choicesProblemIn(const WordingBook &book, const Preferences &preferences, Moment now)
{
    for (const WordingVersion &version : book.current()) {
        const Variables variables =
            variablesOf(preferences.centre, preferences.opening, nullptr, version.prompt.language, now);
        const QList<WordingFinding> findings = checkWording(version.prompt, variables);
        const auto stopping = std::ranges::find(findings, WordingFinding::Severity::Stops, &WordingFinding::severity);
        if (stopping != findings.end())
            return ChoicesProblem{ChoicesProblem::Kind::Wording, version.prompt.name, {}, {}, *stopping};
    }
    return {};
}

WordingBook mergedBook(const WordingBook &current, const WordingBook &imported, const WordingStamp &stamp)
{
    WordingBook merged = current;
    for (PromptHistory &history : merged.prompts)
        history.isRemoved = true;
    for (const PromptHistory &history : imported.prompts) {
        if (!merged.history(history.promptId())) {
            merged.prompts.append(history);
        } else if (!history.isRemoved) {
            merged.save(history.latest().prompt, stamp);
            merged.setRemoved(history.promptId(), false);
        }
    }
    // In the order of the file, the removed ones last.
    const auto placeOf = [&](const PromptHistory &history) {
        const auto found = std::ranges::find(imported.prompts, history.promptId(), &PromptHistory::promptId);
        return std::distance(imported.prompts.begin(), found);
    };
    std::ranges::stable_sort(merged.prompts, {}, placeOf);
    return merged;
}

} // namespace

QByteArray toJson(const Choices &choices)
{
    Preferences preferences = choices.preferences;
    keepOwn(preferences, Preferences());
    const auto object = [](const QByteArray &json) { return QJsonDocument::fromJson(json).object(); };
    const QJsonObject json{{"kind"_L1, ChoicesKind},
                           {"version"_L1, ChoicesVersion},
                           {"preferences"_L1, object(toJson(preferences))},
                           {"wording"_L1, object(toJson(choices.wording))}};
    return QJsonDocument(json).toJson();
}

ChoicesOrProblem choicesFromJson(const QByteArray &json, const Choices &current, const WordingStamp &stamp)
{
    const QJsonObject file = QJsonDocument::fromJson(json).object();
    if (file["kind"_L1].toString() != ChoicesKind || !file["preferences"_L1].isObject() ||
        !file["wording"_L1].isObject())
        return ChoicesProblem{};
    if (file["version"_L1].toInt() > ChoicesVersion)
        return ChoicesProblem{ChoicesProblem::Kind::TooNew};
    const auto part = [&](QLatin1StringView name) { return QJsonDocument(file[name].toObject()).toJson(); };
    Result<Preferences> preferences = preferencesFromJson(part("preferences"_L1), current.preferences);
    const Result<WordingBook> book = wordingFromJson(part("wording"_L1));
    if (!book && book.error().kind == Error::Kind::NotAllowed)
        return ChoicesProblem{ChoicesProblem::Kind::TooNew};
    if (!preferences || !book || book->current().isEmpty())
        return ChoicesProblem{};
    keepOwn(*preferences, current.preferences);
    if (const std::optional<ChoicesProblem> problem = choicesProblemIn(*preferences))
        return *problem;
    if (const std::optional<ChoicesProblem> problem = choicesProblemIn(*book, *preferences, stamp.at))
        return *problem;
    return Choices{*std::move(preferences), mergedBook(current.wording, *book, stamp)};
}

QList<ChoicePart> differentParts(const Choices &before, const Choices &after)
{
    const Preferences &a = before.preferences;
    const Preferences &b = after.preferences;
    const auto lineOf = [](const Preferences &p) {
        return std::tuple(p.canTransfer, p.ringSeconds, p.declineCode, p.silenceAmberSeconds, p.silenceAlertSeconds,
                          p.silenceEndSeconds);
    };
    const auto privacyOf = [](const Preferences &p) {
        return std::tuple(p.areNumbersMasked, p.blurAfterMinutes, p.areSummariesMade, p.summaryModel);
    };
    const auto lookOf = [](const Preferences &p) {
        return std::tuple(p.theme, p.textPercent, p.programLanguage, p.isMotionReduced, p.areTimesShown, p.isSoundOn,
                          p.isRingOn, p.doesCloseKeepAnswering, p.doesStartMinimized);
    };
    const std::pair<ChoicePart, bool> parts[] = {
        {ChoicePart::Wording, before.wording != after.wording},
        {ChoicePart::OpeningHours, a.opening != b.opening || a.outOfHours != b.outOfHours},
        {ChoicePart::Centre, a.centre != b.centre},
        {ChoicePart::Line, lineOf(a) != lineOf(b)},
        {ChoicePart::People, a.people != b.people},
        {ChoicePart::QuickSteers, a.quickSteers != b.quickSteers},
        {ChoicePart::Alerts, a.redFlags != b.redFlags},
        {ChoicePart::Privacy, privacyOf(a) != privacyOf(b)},
        {ChoicePart::Records,
         a.storageMode != b.storageMode || retentionOf(a) != retentionOf(b) || a.auditDays != b.auditDays},
        {ChoicePart::Costs, a.dailyLimitCents != b.dailyLimitCents || a.doesLimitAskFirst != b.doesLimitAskFirst},
        {ChoicePart::Appearance, lookOf(a) != lookOf(b)},
        {ChoicePart::Keys, a.keys != b.keys},
        {ChoicePart::Connection, a.connection != b.connection},
    };
    QList<ChoicePart> different;
    for (const auto &[part, isDifferent] : parts) {
        if (isDifferent)
            different.append(part);
    }
    return different;
}

} // namespace callside
