// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Farewell.h"

#include "core/Preferences.h"
#include "gui/FarewellQuestion.h"

#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

const auto ExplainQuestion = u"explainCloseDialog"_s;
const auto QuitQuestion = u"quitDialog"_s;

} // namespace

Farewell::Farewell(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

void Farewell::close(int liveCalls, bool hasTray, const Preferences &preferences)
{
    m_liveCalls = liveCalls;
    if (!preferences.doesCloseKeepAnswering)
        return quit(liveCalls);
    if (preferences.isTrayExplained)
        return leave(hasTray);
    if (isAsking())
        return comeForward();
    explain(hasTray);
}

bool Farewell::isAsking() const
{
    return m_question && m_question->isVisible();
}

void Farewell::quit(int liveCalls)
{
    m_liveCalls = liveCalls;
    if (liveCalls == 0)
        emit quitWanted();
    else if (isAsking() && m_question->objectName() == QuitQuestion)
        comeForward();
    else
        askToQuit();
}

void Farewell::leave(bool hasTray)
{
    if (hasTray)
        emit hideWanted();
    else
        emit minimizeWanted();
}

void Farewell::explain(bool hasTray)
{
    const QString where =
        hasTray ? tr("The window goes away, the phone does not: Callside keeps answering in the background. Its icon "
                     "beside the clock brings the window back. To stop answering, quit from the menu.")
                : tr("The window goes down to the taskbar, the phone does not: Callside keeps answering in the "
                     "background. To stop answering, quit from the menu.");
    auto *question = new FarewellQuestion(
        ExplainQuestion, {tr("Callside keeps answering"), where, tr("Keep answering"), tr("Quit instead")}, m_window);
    connect(question, &FarewellQuestion::stayChosen, this, [this, hasTray] {
        emit explained();
        leave(hasTray);
    });
    connect(question, &FarewellQuestion::goChosen, this, [this] { quit(m_liveCalls); });
    openQuestion(question);
}

QString Farewell::quitSentence() const
{
    if (m_liveCalls == 0)
        return tr("No call is going on any more. Nobody answers new calls while Callside is closed. Quit?");
    return tr("%n call(s) are going on. They go on without you: nobody watches them. Quit anyway?", nullptr,
              m_liveCalls);
}

void Farewell::askToQuit()
{
    auto *question = new FarewellQuestion(
        QuitQuestion, {tr("Quit Callside?"), quitSentence(), tr("Stay"), tr("Quit anyway")}, m_window);
    connect(question, &FarewellQuestion::goChosen, this, &Farewell::quitWanted);
    openQuestion(question);
}

void Farewell::showLiveCalls(int liveCalls)
{
    m_liveCalls = liveCalls;
    if (isAsking() && m_question->objectName() == QuitQuestion)
        m_question->setSentence(quitSentence());
}

void Farewell::openQuestion(FarewellQuestion *question)
{
    if (m_question)
        m_question->close();
    m_question = question;
    question->open();
    comeForward();
}

void Farewell::comeForward()
{
    m_question->raise();
    m_question->activateWindow();
}

} // namespace callside
