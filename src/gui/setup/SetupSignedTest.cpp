// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/SetupSignedTest.h"

#include "gui/parts/FlowLayout.h"
#include "gui/setup/LineCheckRow.h"
#include "gui/setup/SetupText.h"

#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

using TestKind = LineCheckResult::Kind;
using TestState = LineCheckResult::State;

QWidget *inRow(QPushButton *button, QWidget *parent)
{
    auto *line = new QWidget(parent);
    auto *row = new FlowLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(button);
    return line;
}

} // namespace

SetupSignedTest::SetupSignedTest(QWidget *parent)
    : SetupPage(SetupStep::SignedTest, parent)
    , m_test(addButton(u"addressTestButton"_s, tr("Send the test"),
                       tr("Sends a signed message to the public address. It is about no call and changes nothing.")))
    , m_ask(addButton(u"registrationTestButton"_s, tr("Ask for a test"),
                      tr("The assistant service announces a made-up call. Nobody is ringing.")))
{
    addNote(tr("Callside sends a signed message to your public address. It has to come back to this desk, and its "
               "signature has to be right."));
    addWide(inRow(m_test, this));
    for (const TestKind kind : {TestKind::Listening, TestKind::Reachable, TestKind::Signature}) {
        m_rows.append(new LineCheckRow(kind, this));
        addWide(m_rows.last());
        m_rows.last()->hide(); // there is nothing to be said before a test
    }
    addHeading(tr("A test by the assistant service"));
    addNote(
        tr("It comes from outside, as real announcements do, and announces a made-up call. Should it show among the "
           "calls and be lost there, do not mind it: nobody has rung."));
    addWide(inRow(m_ask, this));
    m_answer = addResult(u"registrationTestResult"_s);
    addStretch();
    connect(m_test, &QPushButton::clicked, this, [this] {
        m_isTesting = true;
        m_test->setEnabled(false);
        emit lackingChanged();
        emit testWanted();
    });
    connect(m_ask, &QPushButton::clicked, this, [this] {
        m_isAsking = true;
        refresh();
        SetupPage::showResult(m_answer, {u"registrationTest"_s, Tone::Muted, tr("Asking the assistant service…"), {}});
        emit registrationTestWanted(preferences().setup.webhookEndpoint);
    });
}

void SetupSignedTest::showResult(const LineCheckResult &result)
{
    for (LineCheckRow *row : std::as_const(m_rows)) {
        if (row->result().kind != result.kind)
            continue;
        row->show(result);
        row->setVisible(true);
    }
}

void SetupSignedTest::showFinished()
{
    m_isTesting = false;
    m_isTested = true;
    m_test->setEnabled(true);
    emit lackingChanged();
    if (hasPassed())
        emit proved();
}

void SetupSignedTest::showRegistrationTest(const Result<WebhookTest> &test)
{
    m_isAsking = false;
    refresh();
    SetupPage::showResult(m_answer, SetupText::registrationTest(test));
}

void SetupSignedTest::refresh()
{
    const bool isKnown = !preferences().setup.webhookEndpoint.isEmpty();
    m_ask->setEnabled(isKnown && !m_isAsking);
    if (!isKnown)
        SetupPage::showResult(m_answer, {u"registrationTest"_s,
                                         Tone::Muted,
                                         tr("It can be asked once Callside has registered the address, in the step "
                                            "before. Without that, ring the number."),
                                         {}});
    else if (m_isReasonShown)
        SetupPage::showResult(m_answer, {});
    m_isReasonShown = !isKnown;
}

// A signature that is right now is right, although others had wrong ones before.
bool SetupSignedTest::hasPassed() const
{
    return std::all_of(m_rows.cbegin(), m_rows.cend(), [](const LineCheckRow *row) {
        return row->result().state == TestState::Good || row->result().state == TestState::Warning;
    });
}

QString SetupSignedTest::lacking() const
{
    if (m_isTesting)
        return tr("The test is under way.");
    if (m_isTested)
        return hasPassed() ? QString() : tr("The test has not succeeded.");
    return wasDone() ? QString() : tr("Send the test.");
}

} // namespace callside
