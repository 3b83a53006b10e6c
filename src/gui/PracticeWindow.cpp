// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/PracticeWindow.h"

#include "gui/Icons.h"
#include "gui/PracticePanel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callside {

PracticeWindow::PracticeWindow(QWidget *console, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_panel(new PracticePanel(this))
    , m_showButton(new QToolButton(this))
{
    setObjectName(u"practiceWindow"_s);
    setWindowTitle(tr("PRACTICE - Callside"));
    setAttribute(Qt::WA_QuitOnClose, false); // the real line's window may be hidden
    console->setParent(this, Qt::Widget);
    console->setMinimumSize(0, 0); // what it wanted as a window; here it shares one
    m_showButton->setObjectName(u"practiceShowButton"_s);
    m_showButton->setIcon(iconFor(Icon::Practice));
    m_showButton->setAutoRaise(true);
    m_showButton->setAccessibleName(tr("Show the practice column"));
    m_showButton->setToolTip(tr("Show the practice column"));
    auto *edge = new QVBoxLayout;
    edge->setContentsMargins(0, 0, 0, 0);
    edge->addWidget(m_showButton);
    edge->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(console, 1);
    row->addWidget(m_panel);
    row->addLayout(edge);
    connect(m_panel, &PracticePanel::hideWanted, this, [this] {
        showPanel(false);
        m_showButton->setFocus();
    });
    connect(m_showButton, &QToolButton::clicked, this, [this] { showPanel(true); });
    showPanel(true);
    console->show();
    const QSize available = screen()->availableSize() - QSize(16, 48); // what the desktop puts around a window, about
    resize(QSize(1366, 768).expandedTo(minimumSizeHint()).boundedTo(available));
}

void PracticeWindow::showPanel(bool isShown)
{
    m_panel->setVisible(isShown);
    m_showButton->setVisible(!isShown);
}

void PracticeWindow::comeForward()
{
    if (isMinimized())
        showNormal();
    show();
    raise();
    activateWindow();
}

void PracticeWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    emit closed();
}

void PracticeWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), systemColours().panel);
}

} // namespace callside
