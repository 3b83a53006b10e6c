// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/KeyCatcher.h"

#include "gui/parts/Icons.h"

#include <QKeyEvent>

namespace callside {

KeyCatcher::KeyCatcher(QWidget *parent)
    : QPushButton(parent)
{
    setAutoDefault(false);
    setIcon(iconFor(Icon::Keyboard));
    connect(this, &QPushButton::clicked, this, &KeyCatcher::startCatching);
}

void KeyCatcher::showKey(const QString &text, const QString &name)
{
    m_keyText = text;
    m_name = name;
    if (!m_isCatching)
        stopCatching();
}

void KeyCatcher::startCatching()
{
    m_isCatching = true;
    setFocus();
    setText(tr("Press the new key… (Escape leaves it as it is)"));
    setAccessibleName(text());
}

void KeyCatcher::stopCatching()
{
    m_isCatching = false;
    setText(m_keyText);
    setAccessibleName(m_name);
}

bool KeyCatcher::event(QEvent *event)
{
    if (!m_isCatching)
        return QPushButton::event(event);
    switch (event->type()) {
    case QEvent::ShortcutOverride: // else the key would do what it does now
        event->accept();
        return true;
    case QEvent::KeyPress:
        catchKey(*static_cast<QKeyEvent *>(event));
        event->accept();
        return true;
    case QEvent::KeyRelease:
        return true;
    default:
        return QPushButton::event(event);
    }
}

void KeyCatcher::focusOutEvent(QFocusEvent *event)
{
    if (m_isCatching)
        stopCatching();
    QPushButton::focusOutEvent(event);
}

void KeyCatcher::catchKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Control:
    case Qt::Key_Shift:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_unknown:
        return; // the rest of it is still to come
    default:
        break;
    }
    stopCatching();
    const bool isEscape = event.key() == Qt::Key_Escape && event.modifiers() == Qt::NoModifier;
    if (!isEscape)
        emit caught(QKeySequence(event.keyCombination()));
}

} // namespace callside
