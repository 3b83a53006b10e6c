// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Secret.h"
#include "gui/words/ErrorText.h"
#include "storage/SecretsState.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace callside {

class FlowLayout;

// A secret: where it is kept, and what can be done about it. It can be entered and replaced, tested and removed, and is
// never shown; what is typed is gone from here as soon as it is handed on.
class SettingsSecret : public QWidget
{
    Q_OBJECT

public:
    enum class Option { None, CanBeTested };

    // name: as in core/Connection. The objects in it are named name with EnterButton, Edit… behind it.
    SettingsSecret(const QString &name, const QString &hint, Option option, QWidget *parent = nullptr);

    void showState(const SecretState &secret, KeychainState keychain);
    // What a test has shown, or that it is under way; empty: nothing.
    void showTest(const Notice &notice);
    void setTesting(bool isTesting);
    // What was typed and not saved is dropped.
    void cancel();

signals:
    void entered(const callside::Secret &secret);
    void removed();
    void testWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Mode { Idle, Entering, Removing };

    QPushButton *addButton(const QString &suffix, const QString &text, FlowLayout *row);
    void buildLayout(const QString &hint);
    void setMode(Mode mode);
    void check();
    void save();
    void showButtons();

    const QString m_name;
    const Option m_option;
    QLabel *m_state;
    QLabel *m_reason;
    QLineEdit *m_edit;
    QLabel *m_problem;
    QLabel *m_question;
    QPushButton *m_enter;
    QPushButton *m_test;
    QPushButton *m_remove;
    QPushButton *m_save;
    QPushButton *m_reallyRemove;
    QPushButton *m_cancel;
    QLabel *m_tested;
    SecretState m_secret;
    Mode m_mode = Mode::Idle;
    bool m_isTesting = false;
};

} // namespace callside
