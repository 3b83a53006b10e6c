// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/practice/PracticeFaultPage.h"

#include "gui/parts/Appearance.h"
#include "gui/practice/PracticeList.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

const QString NoFault = QStringLiteral("nothing");

// Every word that was typed stands somewhere in the fault's words.
bool isAbout(const PracticeFault &fault, const QString &typed)
{
    const QString text = fault.group + u' ' + fault.title + u' ' + fault.detail;
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

PracticeFaultPage::PracticeFaultPage(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_list(new PracticeList(this))
    , m_none(new QLabel(this))
    , m_takeButton(new QPushButton(tr("&Take this"), this))
{
    auto *title = new QLabel(tr("What goes wrong with the next call"), this);
    title->setProperty("textStyle", u"strong"_s);
    title->setWordWrap(true);
    m_search->setObjectName(u"practiceFaultSearch"_s);
    m_search->setAccessibleName(tr("Search what can go wrong"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    dressInput(m_search);
    m_list->setObjectName(u"practiceFaultList"_s);
    m_list->setAccessibleName(tr("What can go wrong"));
    m_none->setObjectName(u"practiceNoFaultLabel"_s);
    m_none->setWordWrap(true);
    setTone(m_none, Tone::Muted);
    m_takeButton->setObjectName(u"practiceTakeFaultButton"_s);
    m_takeButton->setToolTip(tr("Enter"));
    setTone(m_takeButton, Tone::Accent);
    auto *backButton = new QPushButton(tr("&Back"), this);
    backButton->setObjectName(u"practiceFaultBackButton"_s);
    backButton->setToolTip(tr("Leave it as it was: Esc"));

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(backButton);
    buttons->addWidget(m_takeButton, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    column->addWidget(title);
    column->addWidget(m_search);
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);

    connect(m_search, &QLineEdit::textChanged, this, &PracticeFaultPage::showMatching);
    connect(m_search, &QLineEdit::returnPressed, this, &PracticeFaultPage::choose);
    connect(m_list, &PracticeList::picked, this, &PracticeFaultPage::choose);
    connect(m_takeButton, &QPushButton::clicked, this, &PracticeFaultPage::choose);
    connect(backButton, &QPushButton::clicked, this, &PracticeFaultPage::done);
    showMatching();
}

void PracticeFaultPage::setFaults(const QList<PracticeFault> &faults)
{
    m_faults = faults;
    showMatching();
}

void PracticeFaultPage::setThrough(PracticeThrough through)
{
    m_through = through;
    showMatching();
}

QString PracticeFaultPage::chosen() const
{
    return fault() ? fault()->name : QString();
}

QString PracticeFaultPage::chosenTitle() const
{
    return fault() ? fault()->title : PracticeFaults::nothing();
}

const PracticeFault *PracticeFaultPage::fault() const
{
    const auto found = std::ranges::find(m_faults, m_chosen, &PracticeFault::name);
    return found != m_faults.end() && found->canHappen(m_through) ? &*found : nullptr;
}

void PracticeFaultPage::begin()
{
    m_search->clear();
    showMatching();
    m_list->setCurrent(fault() ? m_chosen : NoFault);
    m_search->setFocus();
}

void PracticeFaultPage::showMatching()
{
    QList<PracticeList::Row> rows;
    if (PracticeFaults::nothing().contains(m_search->text().trimmed(), Qt::CaseInsensitive))
        rows.append({NoFault, PracticeFaults::nothing(), {}, {}, {}});
    for (const PracticeFault &fault : std::as_const(m_faults)) {
        if (isAbout(fault, m_search->text()))
            rows.append({fault.name, fault.title, fault.detail, {}, fault.group, fault.canHappen(m_through)});
    }
    m_list->setRows(rows);
    m_none->setVisible(rows.isEmpty());
    m_none->setText(tr("Nothing that can go wrong is called “%1”.").arg(m_search->text().trimmed()));
    m_takeButton->setEnabled(std::ranges::any_of(rows, &PracticeList::Row::canBeChosen));
}

void PracticeFaultPage::choose()
{
    if (m_list->current().isEmpty())
        return;
    m_chosen = m_list->current() == NoFault ? QString() : m_list->current();
    emit done();
}

void PracticeFaultPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return emit done();
    QWidget::keyPressEvent(event);
}

// Up and down move the choice while one types.
bool PracticeFaultPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            m_list->step(key == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace callside
