// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/FindBar.h"

#include "gui/parts/Appearance.h"
#include "gui/parts/Icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace callside {

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_result(new QLabel(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"findBar"_s);
    build();
    connect(m_edit, &QLineEdit::textChanged, this, &FindBar::wordsChanged);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::previousWanted);
    connect(m_next, &QToolButton::clicked, this, &FindBar::nextWanted);
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    showResult(-1, 0, false);
    hide();
}

void FindBar::build()
{
    m_edit->setObjectName(u"findEdit"_s);
    m_edit->setPlaceholderText(tr("Find in this call"));
    m_edit->setAccessibleName(tr("Find in this call"));
    m_edit->setToolTip(tr("Enter goes to the next place, Shift+Enter to the one before, Escape closes"));
    m_edit->setClearButtonEnabled(true);
    dressInput(m_edit);
    m_result->setObjectName(u"findResultLabel"_s);
    const auto dress = [](QToolButton *button, const QString &name, Icon icon, const QString &says,
                          const QString &key) {
        button->setObjectName(name);
        button->setIcon(iconFor(icon));
        button->setAccessibleName(says);
        //: %1 what a button does, %2 its key
        button->setToolTip(tr("%1 (%2)").arg(says, key));
        button->setAutoRaise(true);
    };
    dress(m_previous, u"findPreviousButton"_s, Icon::Up, tr("Previous place"), tr("Shift+Enter"));
    dress(m_next, u"findNextButton"_s, Icon::Down, tr("Next place"), tr("Enter"));
    dress(m_close, u"findCloseButton"_s, Icon::Close, tr("Close"), tr("Esc"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space(5), space(2), space(5), 0);
    row->setSpacing(space(2));
    row->addWidget(m_edit, 1);
    row->addWidget(m_result);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_close);
}

QString FindBar::words() const
{
    return m_edit->text();
}

void FindBar::open()
{
    show();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FindBar::close()
{
    if (isHidden())
        return;
    hide();
    emit closed();
}

QString FindBar::resultText(int index, int count, bool isSearching) const
{
    if (m_edit->text().isEmpty())
        return {};
    if (count == 0)
        return isSearching ? tr("Searching…") : tr("Not in this call");
    //: The place shown among all places found: "3 of 12"
    return tr("%1 of %2").arg(index + 1).arg(count);
}

void FindBar::showResult(int index, int count, bool isSearching)
{
    const QString text = resultText(index, count, isSearching);
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
    if (text == m_result->text())
        return;
    m_result->setText(text);
    setTone(m_result, count == 0 ? Tone::Warning : Tone::Muted);
    m_edit->setAccessibleDescription(text); // heard with the words
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (event->key() == Qt::Key_Escape)
        return close();
    if (isEnter && m_edit->hasFocus() && modifiers == Qt::NoModifier)
        emit nextWanted();
    else if (isEnter && m_edit->hasFocus() && modifiers == Qt::ShiftModifier)
        emit previousWanted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace callside
