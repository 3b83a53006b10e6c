// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/SetupFirstCall.h"

#include "core/Diagnosis.h"
#include "gui/parts/FlowLayout.h"
#include "gui/setup/SetupText.h"
#include "gui/why/WhySteps.h"
#include "gui/why/WhyText.h"
#include "gui/words/CallText.h"

#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

using WayKind = CallStep::Kind;
using WayState = CallStep::State;

// As far as an announcement came that was refused; or nothing has come at all.
QList<CallStep> stepsBeforeACall(bool isRefused)
{
    QList<CallStep> steps;
    for (int kind = 0; kind <= int(WayKind::Ended); ++kind) {
        const bool isBefore = kind < int(WayKind::Signature);
        WayState state = kind == 0 ? WayState::Waiting : WayState::NotReached;
        if (isRefused)
            state = isBefore                          ? WayState::Done
                    : kind == int(WayKind::Signature) ? WayState::Failed
                                                      : WayState::NotReached;
        steps.append({WayKind(kind), state, {}, {}, {}});
    }
    return steps;
}

QLabel *setupLine(const QString &objectName, const QString &style, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (!style.isEmpty())
        label->setProperty("textStyle", style);
    return label;
}

} // namespace

SetupFirstCall::SetupFirstCall(QWidget *parent)
    : SetupPage(SetupStep::FirstCall, parent)
    , m_number(setupLine(u"ringNumberLabel"_s, u"title"_s, this))
    , m_caller(setupLine(u"testCallerLabel"_s, {}, this))
    , m_steps(new WhySteps(this))
    , m_another(addButton(u"anotherCallButton"_s, tr("Wait for another call"),
                          tr("If this was somebody else’s call, or to try again")))
{
    addNote(tr("Ring the number from any telephone and say a few words. The steps light up as the call comes "
               "through."));
    m_before = addResult(u"beforeFirstCallLabel"_s);
    addWide(m_number);
    addWide(m_caller);
    addWide(m_steps);
    m_result = addResult(u"firstCallResult"_s);
    auto *line = new QWidget(this);
    auto *row = new FlowLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_another);
    addWide(line);
    addStretch();
    connect(m_another, &QPushButton::clicked, this, &SetupFirstCall::anotherCallWanted);
    showWaiting();
}

void SetupFirstCall::refresh()
{
    QList<SetupStep> before;
    for (int step = int(SetupStep::Key); step < int(SetupStep::FirstCall); ++step) {
        if (preferences().setup.at(SetupStep(step)) != SetupState::Done)
            before.append(SetupStep(step));
    }
    showResult(
        m_before,
        before.isEmpty()
            ? Notice{}
            : Notice{u"before"_s,
                     Tone::Warning,
                     //: %1: names of steps of setting up
                     tr("Not done yet: %1. Without that the call may not come through.").arg(SetupText::titles(before)),
                     {}});
    QStringList numbers;
    for (const QString &number : connection().numbers)
        numbers.append(number);
    //: %1: a telephone number, or several
    m_number->setText(numbers.isEmpty() ? tr("Ring the centre’s number now")
                                        : tr("Ring %1 now").arg(numbers.join(tr(", "))));
}

void SetupFirstCall::showSteps(const QList<CallStep> &steps)
{
    m_steps->showSteps(steps);
    m_another->setVisible(m_isFollowing);
}

void SetupFirstCall::showWaiting()
{
    m_isFollowing = false;
    m_refused = -1;
    m_caller->setText(tr("Waiting for the call…"));
    showResult(m_result, {});
    showSteps(stepsBeforeACall(false));
}

void SetupFirstCall::showCall(const CallState &call, const QList<CallEvent> &events, Moment now)
{
    m_isFollowing = true;
    const QList<CallStep> steps = callSteps(call, events, now);
    //: %1: a telephone number
    m_caller->setText(tr("Caller: %1").arg(CallText::caller(call.caller, preferences().areNumbersMasked)));
    showSteps(steps);
    const bool hasTalked = steps[int(WayKind::FirstWords)].state == WayState::Done;
    const auto failed = std::ranges::find(steps, WayState::Failed, &CallStep::state);
    if (failed != steps.end())
        showResult(m_result, {u"firstCall"_s, Tone::Danger, WhyText::sentence(failed->diagnosis),
                              WhyText::fix(failed->diagnosis)});
    else if (hasTalked)
        showResult(m_result, {u"firstCall"_s, Tone::Good, tr("It works: the assistant has answered and spoken."), {}});
    else if (call.isOver())
        showResult(m_result, {u"firstCall"_s, Tone::Warning, tr("The call ended before the assistant spoke."),
                              tr("Ring once more.")});
    else
        showResult(m_result, {});
    if (!hasTalked || m_isTalking)
        return;
    m_isTalking = true;
    emit lackingChanged();
    emit proved();
}

void SetupFirstCall::showStatus(const LineStatus &status)
{
    if (m_refused < 0 || status.refusedWebhooks < m_refused) // another secret is believed
        m_refused = status.refusedWebhooks;
    if (m_isFollowing)
        return;
    const QString refusal = diagnoseRefusal(status.lastRefusal);
    // Messages without any signature are of strangers.
    const bool isOurs = status.refusedWebhooks > m_refused && refusal != "signature_missing"_L1 && !refusal.isEmpty();
    showSteps(stepsBeforeACall(isOurs));
    if (status.intake == LineStatus::Intake::Failed)
        showResult(m_result, {u"firstCall"_s, Tone::Danger, WhyText::sentence(u"not_listening"_s),
                              WhyText::fix(u"not_listening"_s)});
    else if (isOurs)
        showResult(m_result, {u"firstCall"_s, Tone::Danger, WhyText::sentence(refusal), WhyText::fix(refusal)});
    else
        showResult(m_result, {});
}

QString SetupFirstCall::lacking() const
{
    return m_isTalking || wasDone() ? QString()
                                    : tr("Ring the number: the step is done once the assistant has spoken.");
}

} // namespace callside
