// SPDX-License-Identifier: GPL-3.0-or-later
#include "ShotStage.h"

#include "core/Meeting.h"
#include "gui/console/PrivacyCover.h"
#include "gui/console/StatusStrip.h"
#include "gui/words/ErrorText.h"
#include "gui/words/OpeningText.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace callside::shots {

namespace {

// One call more than the desk has, and chosen.
Scene withCall(const QString &name, CallState (*make)(const QString &))
{
    return {name,
            [name, make](Stage &stage) {
                stage.fillDesk({});
                stage.fill({make(u"rtc_"_s + name)}, u"rtc_"_s + name);
            },
            {}};
}

// A call that is over, with summaries switched on.
Scene withSummary(const QString &name, void (*change)(CallState &), const QSize &size = {1366, 768})
{
    const auto arrange = [name, change](Stage &stage) {
        stage.preferences.areSummariesMade = true;
        stage.console->setPreferences(stage.preferences);
        stage.fillDesk({});
        CallState state = samples::summedUpCall(u"rtc_"_s + name);
        change(state);
        stage.fill({state}, state.id.value);
    };
    return {name, arrange, {}, size};
}

QList<Scene> summaryScenes()
{
    const auto asItIs = [](CallState &) {};
    QList<Scene> scenes{
        withSummary(u"summary"_s, asItIs, {1366, 1300}),
        withSummary(u"lowsummary"_s, asItIs),
        withSummary(u"narrowsummary"_s, asItIs, {800, 768}),
        withSummary(u"acceptedsummary"_s,
                    [](CallState &state) {
                        state.summary = accepted(*state.summary, u"Kim"_s, state.endedAt + 2min);
                        state.summary->tasks.first().isTaken = true;
                    },
                    {1366, 1300}),
        withSummary(u"nosummary"_s,
                    [](CallState &state) {
                        state.summary.reset();
                        state.summaryFailure = Error{Error::Kind::TimedOut};
                    }),
        withSummary(u"summarytocome"_s,
                    [](CallState &state) {
                        state.summary.reset();
                        state.isSummaryAsked = true;
                    }),
        withSummary(u"readsummary"_s, asItIs, {800, 768}),
    };
    scenes.last().act = [](Stage &stage) { stage.console->findChild<QPushButton *>(u"summaryReadButton"_s)->click(); };
    return scenes;
}

Scene ofPainCall(const QString &name, CallState (*make)(const QString &, const QString &))
{
    return {name,
            [make](Stage &stage) {
                stage.fillDesk({});
                stage.fill({make(u"rtc_pain"_s, stage.language)}, u"rtc_pain"_s);
            },
            {}};
}

Scene ofDesk(const QString &name, const QString &selected)
{
    return {name, [selected](Stage &stage) { stage.fillDesk(selected); }, {}};
}

LineStatus lineIn(LineMode mode)
{
    LineStatus status = samples::goodLine();
    status.mode = mode;
    return status;
}

OpeningHours officeWeek()
{
    OpeningHours hours;
    for (size_t day = 0; day < 5; ++day)
        hours.week[day] = {{8 * 60, 18 * 60 + 30}};
    return hours;
}

MeetingNow officeHours(bool isOpen)
{
    MeetingNow meeting;
    meeting.isOpen = isOpen;
    meeting.isByHours = true;
    meeting.promptName = isOpen ? u"Day"_s : u"Closed"_s;
    return meeting;
}

LineStatus brokenLine()
{
    LineStatus status = samples::goodLine();
    status.intake = LineStatus::Intake::Failed;
    status.assistant = LineStatus::Assistant::KeyRefused;
    status.keeping = LineStatus::Keeping::NotKept;
    status.refusedWebhooks = 12;
    return status;
}

void closeTheLine(Stage &stage)
{
    LineStatus status = lineIn(LineMode::Closed);
    status.modeUntil = samples::sampleNow() + 4h + 10min;
    stage.console->showTasks(samples::someTasks(stage.language));
    stage.fill(samples::pastCalls(stage.language), u"rtc_booked"_s);
    stage.console->showStatus(status);
}

void maskNumbers(Stage &stage)
{
    stage.preferences.areNumbersMasked = true;
    stage.preferences.areTimesShown = true;
    stage.console->setPreferences(stage.preferences);
    stage.fillDesk(u"rtc_prescription"_s);
}

} // namespace

QList<Scene> callScenes()
{
    return summaryScenes() +
           QList<Scene>{
               ofDesk(u"urgent"_s, u"rtc_pain"_s),
               ofPainCall(u"acknowledged"_s, samples::attendedCall),
               ofPainCall(u"overdue"_s, samples::overdueCall),
               ofDesk(u"prescription"_s, u"rtc_prescription"_s),
               ofDesk(u"hold"_s, u"rtc_waiting"_s),
               ofDesk(u"silent"_s, u"rtc_silent"_s),
               ofDesk(u"ringing"_s, u"rtc_ringing"_s),
               ofDesk(u"connecting"_s, u"rtc_connecting"_s),
               ofDesk(u"booked"_s, u"rtc_booked"_s),
               ofDesk(u"lost"_s, u"rtc_lost"_s),
               ofDesk(u"ended"_s, u"rtc_thanks"_s),
               withCall(u"unclear"_s, samples::unclearCall),
               withCall(u"unseen"_s, samples::outOfSightCall),
               withCall(u"notsure"_s, samples::notConfirmedCall),
               withCall(u"person"_s, samples::acknowledgedCall),
               withCall(u"answering"_s, samples::answeringCall),
               withCall(u"slow"_s, samples::slowCall),
               withCall(u"languages"_s, samples::longCall),
               {u"one"_s, [](Stage &stage) { stage.fill({samples::talkingCall(u"rtc_1"_s)}, u"rtc_1"_s); }, {}},
               {u"stages"_s,
                [](Stage &stage) { stage.fill(samples::everyConcern() + samples::everyCall(), u"rtc_talking"_s); },
                {},
                {1366, 1500}},
               {u"forty"_s,
                [](Stage &stage) {
                    stage.console->showTasks(samples::someTasks(stage.language));
                    stage.fill(samples::fullHouse(stage.language, 40), u"rtc_many000"_s);
                },
                {}},
           };
}

QList<Scene> lineScenes()
{
    return {
        {u"first"_s, [](Stage &) {}, {}},
        {u"notsetup"_s, [](Stage &stage) { stage.console->setSetUp(false); }, {}},
        {u"waiting"_s, [](Stage &stage) { stage.console->setReached(false); }, {}},
        {u"past"_s,
         [](Stage &stage) {
             stage.console->showTasks(samples::someTasks(stage.language));
             stage.fill(samples::pastCalls(stage.language), u"rtc_booked"_s);
         },
         {}},
        {u"closed"_s, closeTheLine, {}},
        {u"askfirst"_s,
         [](Stage &stage) {
             stage.fillDesk(u"rtc_ringing"_s);
             CallState ringing = samples::ringingCall(u"rtc_ringing"_s);
             ringing.mode = LineMode::AskFirst;
             stage.fill({ringing}, ringing.id.value);
             stage.console->setNow(samples::sampleNow());
             stage.console->showStatus(lineIn(LineMode::AskFirst));
         },
         {}},
        {u"openuntil"_s,
         [](Stage &stage) {
             stage.fillDesk(u"rtc_prescription"_s);
             stage.console->showMeeting(officeHours(true), OpeningText::state(officeWeek(), samples::sampleNow()));
         },
         {}},
        {u"closedhours"_s,
         [](Stage &stage) {
             stage.fillDesk(u"rtc_prescription"_s);
             stage.console->showMeeting(officeHours(false),
                                        OpeningText::state(officeWeek(), samples::sampleNow() + 12h));
         },
         {}},
        {u"narrowhours"_s,
         [](Stage &stage) {
             stage.fillDesk(u"rtc_prescription"_s);
             stage.console->showMeeting(officeHours(false),
                                        OpeningText::state(officeWeek(), samples::sampleNow() + 12h));
         },
         {},
         {800, 768}},
        {u"broken"_s, [](Stage &stage) { stage.console->showStatus(brokenLine()); }, {}},
        {u"brokenbusy"_s,
         [](Stage &stage) {
             stage.fillDesk(u"rtc_pain"_s);
             stage.console->showStatus(brokenLine());
         },
         {}},
        {u"cover"_s, [](Stage &stage) { stage.fillDesk(u"rtc_pain"_s); },
         [](Stage &stage) { stage.console->findChild<PrivacyCover *>()->cover(); }},
        {u"masked"_s, maskNumbers, {}},
        {u"found"_s, [](Stage &stage) { stage.fillDesk(u"rtc_pain"_s); },
         [](Stage &stage) { stage.console->findChild<QLineEdit *>(u"callFilterEdit"_s)->setText(u"0577"_s); }},
        {u"notfound"_s, [](Stage &stage) { stage.fillDesk(u"rtc_pain"_s); },
         [](Stage &stage) { stage.console->findChild<QLineEdit *>(u"callFilterEdit"_s)->setText(u"xyz"_s); }},
        {u"low"_s, [](Stage &stage) { stage.fillDesk(u"rtc_pain"_s); }, {}, {1366, 690}},
        {u"narrow"_s, [](Stage &stage) { stage.fillDesk(u"rtc_pain"_s); }, {}, {800, 768}},
        {u"narrowtalk"_s, [](Stage &stage) { stage.fillDesk(u"rtc_prescription"_s); }, {}, {800, 768}},
        {u"narrowended"_s, [](Stage &stage) { stage.fillDesk(u"rtc_booked"_s); }, {}, {800, 768}},
        {u"modes"_s, [](Stage &stage) { stage.fillDesk(u"rtc_prescription"_s); },
         [](Stage &stage) { stage.console->findChild<StatusStrip *>()->openModes(); }},
    };
}

} // namespace callside::shots
