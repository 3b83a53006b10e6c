// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QPushButton>

namespace callside {

// Shows a key; pressed, it waits for the next key and tells of it. Escape and losing the focus leave all as it was.
class KeyCatcher : public QPushButton
{
    Q_OBJECT

public:
    explicit KeyCatcher(QWidget *parent = nullptr);

    // What it is for, and the key, in words for a screen reader.
    void showKey(const QString &text, const QString &name);
    bool isCatching() const { return m_isCatching; }
    void startCatching();

signals:
    void caught(const QKeySequence &key);

protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void catchKey(const QKeyEvent &event);
    void stopCatching();

    QString m_keyText;
    QString m_name;
    bool m_isCatching = false;
};

} // namespace callside
