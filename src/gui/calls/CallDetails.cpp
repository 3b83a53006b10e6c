// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/calls/CallDetails.h"

#include "gui/parts/Appearance.h"
#include "gui/parts/Icons.h"
#include "gui/parts/Theme.h"
#include "gui/words/CallText.h"
#include "gui/words/CostText.h"
#include "gui/words/ProviderText.h"
#include "gui/words/TimeText.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

QString answerText(const CallState &state)
{
    if (state.answeredAt == Moment{})
        return {};
    const double seconds = double((state.answeredAt - state.offeredAt).count()) / 1000.0;
    //: When a call was answered: %1 a time of day, %2 how many seconds after it had come in
    return CallDetails::tr("%1, after %2 s").arg(timeOfDay(state.answeredAt)).arg(seconds, 0, 'f', 1);
}

QString earlierText(const CallState &state)
{
    return state.earlierToday > 0 ? CallDetails::tr("%n earlier call(s) from this number", nullptr, state.earlierToday)
                                  : QString();
}

QString holdText(const CallState &state)
{
    if (!state.isOnHold || state.isOver())
        return {};
    const int asked = state.transcript.lastIndexOf(TranscriptEntry::Kind::Hold);
    return asked < 0 ? CallDetails::tr("asked to")
                     //: The assistant waits: %1 is a time of day
                     : CallDetails::tr("since %1").arg(timeOfDay(state.transcript.at(asked).at));
}

QString audioText(MediaSecurity security)
{
    switch (security) {
    case MediaSecurity::Unknown:
        return {};
    case MediaSecurity::Encrypted:
        return CallDetails::tr("encrypted");
    case MediaSecurity::Plain:
        return CallDetails::tr("not encrypted");
    }
    Q_UNREACHABLE();
}

// Who ended it, or who could not be reached.
QString endText(const CallState &state)
{
    const ProviderOutcome outcome = outcomeOf(state.provider.trail);
    const QString failure = ProviderText::failure(outcome);
    return failure.isEmpty() && state.isOver() ? ProviderText::endedBy(outcome.endedBy) : failure;
}

QString costText(const Usage &usage)
{
    return usage.responses == 0 ? QString() : CostText::money(usage.costMicroUsd, usage.isCostComplete);
}

} // namespace

CallDetails::CallDetails(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QFormLayout(this))
    , m_why(new QPushButton(tr("What happened"), this))
{
    setObjectName(u"callDetails"_s);
    m_rows->setContentsMargins(space(4), space(1), space(4), space(2));
    m_rows->setHorizontalSpacing(space(3));
    m_rows->setVerticalSpacing(space(1));
    m_rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_rows->setLabelAlignment(Qt::AlignLeading);
    m_dialled = addRow(tr("Dialled"), u"dialledLabel"_s);
    m_earlier = addRow(tr("Today"), u"earlierLabel"_s);
    m_offered = addRow(tr("Came in"), u"offeredLabel"_s);
    m_answered = addRow(tr("Answered"), u"answeredLabel"_s);
    m_hold = addRow(tr("Assistant waits"), u"holdLabel"_s);
    m_ended = addRow(tr("Ended"), u"endedLabel"_s);
    m_endedBy = addRow(tr("How"), u"endedByLabel"_s);
    m_provider = addRow(tr("Phone company"), u"providerLabel"_s);
    m_keys = addRow(tr("Keys pressed"), u"keysLabel"_s);
    m_audio = addRow(tr("Sound"), u"audioLabel"_s);
    //: What the assistant of a call says
    m_wording = addRow(tr("Wording"), u"wordingLabel"_s);
    m_cost = addRow(tr("Cost so far"), u"costLabel"_s);
    m_why->setObjectName(u"whyButton"_s);
    m_why->setToolTip(tr("Shows how this call went, step by step"));
    m_why->setIcon(iconFor(Icon::Info, Tone::Muted));
    m_why->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_rows->addRow(m_why);
    connect(m_why, &QPushButton::clicked, this, &CallDetails::whyWanted);
    showCall(nullptr);
}

QLabel *CallDetails::addRow(const QString &title, const QString &objectName)
{
    auto *label = new QLabel(title, this);
    auto *value = new QLabel(this);
    label->setProperty("textStyle", u"caption"_s);
    value->setProperty("textStyle", u"caption"_s);
    setTone(label, Tone::Muted);
    value->setObjectName(objectName);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    m_rows->addRow(label, value);
    return value;
}

void CallDetails::fill(QLabel *value, const QString &text)
{
    value->setText(text);
    value->setVisible(!text.isEmpty());
    m_rows->labelForField(value)->setVisible(!text.isEmpty());
}

void CallDetails::setWordingNames(std::function<QString(const QString &versionId)> nameOf)
{
    m_wordingName = std::move(nameOf);
}

void CallDetails::showCostToday(const QString &sentence)
{
    m_cost->setToolTip(sentence);
    m_rows->labelForField(m_cost)->setToolTip(sentence);
}

void CallDetails::showCall(const CallState *state)
{
    fill(m_dialled, state ? CallText::phoneNumber(oneLine(state->line.number)) : QString());
    fill(m_earlier, state ? earlierText(*state) : QString());
    fill(m_offered, state ? timeOfDay(state->offeredAt) : QString());
    fill(m_answered, state ? answerText(*state) : QString());
    fill(m_hold, state ? holdText(*state) : QString());
    fill(m_ended, state ? timeOfDay(state->endedAt) : QString());
    fill(m_endedBy, state ? endText(*state) : QString());
    fill(m_provider, state ? ProviderText::summary(state->provider) : QString());
    fill(m_keys, state ? oneLine(state->keys) : QString());
    fill(m_audio, state ? audioText(state->mediaSecurity) : QString());
    fill(m_wording, state && m_wordingName ? m_wordingName(state->config.wordingVersion) : QString());
    fill(m_cost, state ? costText(state->usage) : QString());
    if (auto *title = qobject_cast<QLabel *>(m_rows->labelForField(m_cost)))
        title->setText(state && state->isOver() ? tr("Cost") : tr("Cost so far"));
    m_why->setVisible(state);
}

} // namespace callside
