// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/practice/PracticeWindow.h"

#include "gui/parts/Icons.h"
#include "gui/practice/PracticePanel.h"

#include <QCloseEvent>
#include <QPainter>
#include <QScreen>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace callside {

PracticeWindow::PracticeWindow(QWidget *console, QWidget *parent)
    : QWidget(parent, parent ? Qt::Widget : Qt::Window)
    , m_console(console)
{
    setObjectName(u"practiceWindow"_s);
    setWindowTitle(tr("PRACTICE - Callside"));
    setAttribute(Qt::WA_QuitOnClose, false); // the real line's window may be hidden
    m_console->setParent(this, Qt::Widget);
    m_console->setMinimumSize(0, 0); // what it wanted as a window; here it shares one
    m_console->show();
    m_panel = new PracticePanel(this); // behind the console, for the Tab key
    m_showButton = new QToolButton(this);
    m_showButton->setObjectName(u"practiceShowButton"_s);
    m_showButton->setIcon(iconFor(Icon::Practice));
    m_showButton->setAutoRaise(true);
    m_showButton->setAccessibleName(tr("Show the practice column"));
    m_showButton->setToolTip(tr("Show the practice column"));
    connect(m_panel, &PracticePanel::hideWanted, this, [this] {
        showPanel(false);
        m_showButton->setFocus();
    });
    connect(m_showButton, &QToolButton::clicked, this, [this] { showPanel(true); });
    connect(m_panel, &PracticePanel::drillWanted, this, [this] {
        m_isAside = !isThereRoom();
        arrange();
    });
    connect(m_panel, &PracticePanel::drillOver, this,
            [this] { setColumn(isThereRoom() ? ColumnChoice::AsFits : ColumnChoice::Shown); });
    const QSize available = screen()->availableSize() - QSize(16, 48); // what the desktop puts around a window, about
    resize(QSize(1366, 768).boundedTo(available));
    arrange();
}

void PracticeWindow::showPanel(bool isShown)
{
    const ColumnChoice shown = isThereRoom() ? ColumnChoice::AsFits : ColumnChoice::Shown;
    setColumn(isShown ? shown : ColumnChoice::Hidden);
    emit columnChosen(m_choice);
}

void PracticeWindow::setColumn(ColumnChoice choice)
{
    m_choice = choice;
    m_isAside = false;
    arrange();
}

bool PracticeWindow::isPanelShown() const
{
    const bool isWanted = m_choice == ColumnChoice::Shown || (m_choice == ColumnChoice::AsFits && isThereRoom());
    return isWanted && !m_isAside;
}

void PracticeWindow::comeForward()
{
    if (isMinimized())
        showNormal();
    show();
    raise();
    activateWindow();
}

QSize PracticeWindow::consoleMinimum() const
{
    return m_console->minimumSizeHint().expandedTo(m_console->minimumSize());
}

bool PracticeWindow::isThereRoom() const
{
    return width() >= consoleMinimum().width() + m_panel->sizeHint().width();
}

void PracticeWindow::arrange()
{
    const QSize least = consoleMinimum();
    const bool isPanel = isPanelShown();
    setMinimumSize(least.expandedTo(m_panel->minimumSizeHint()).boundedTo(screen()->availableSize()));
    const int panelWidth = std::min(m_panel->sizeHint().width(), width());
    const QSize button = m_showButton->sizeHint();
    int beside = 0;
    if (!isPanel)
        beside = button.width();
    else if (isThereRoom())
        beside = panelWidth;
    m_console->setGeometry(0, 0, width() - beside, height());
    m_panel->setGeometry(width() - panelWidth, 0, panelWidth, height());
    m_showButton->setGeometry(QRect(QPoint(width() - button.width(), 0), button));
    m_panel->setVisible(isPanel);
    m_showButton->setVisible(!isPanel);
    m_panel->raise();
}

bool PracticeWindow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // something wants another size: larger text, a longer word
        arrange();
    return QWidget::event(event);
}

void PracticeWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    emit closed();
}

void PracticeWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PracticeWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), systemColours().panel);
}

} // namespace callside
