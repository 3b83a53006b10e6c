// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/LineCheck.h"
#include "gui/setup/SetupPage.h"

#include <QList>

class QPushButton;

namespace callside {

class LineCheckRow;

// Sends a signed message to the public address, to see that it comes back here and is believed; and has the assistant
// service do the same.
class SetupSignedTest : public SetupPage
{
    Q_OBJECT

public:
    explicit SetupSignedTest(QWidget *parent = nullptr);

    void showResult(const LineCheckResult &result);
    void showFinished();
    void showRegistrationTest(const Result<WebhookTest> &test);

    QString lacking() const override;

signals:
    void testWanted();
    void registrationTestWanted(const QString &endpoint);

protected:
    void refresh() override;

private:
    bool hasPassed() const;

    QPushButton *m_test;
    QList<LineCheckRow *> m_rows;
    QPushButton *m_ask;
    QLabel *m_answer;
    bool m_isTesting = false;
    bool m_isAsking = false;
    bool m_isTested = false;
    bool m_isReasonShown = false; // why it cannot be asked
};

} // namespace callside
