// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desk/Farewell.h"

#include "core/Preferences.h"
#include "gui/desk/FarewellQuestion.h"

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
    , m_hasUnsavedWording([] { return false; })
{
}

void Farewell::setUnsaved(std::function<bool()> hasUnsavedWording)
{
    m_hasUnsavedWording = std::move(hasUnsavedWording);
}

void Farewell::close(int liveCalls, int urgentCalls, bool hasTray, const Preferences &preferences)
{
    m_liveCalls = liveCalls;
    m_urgentCalls = urgentCalls;
    if (!preferences.doesCloseKeepAnswering)
        return quit(liveCalls, urgentCalls);
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

void Farewell::quit(int liveCalls, int urgentCalls)
{
    m_liveCalls = liveCalls;
    m_urgentCalls = urgentCalls;
    if (liveCalls == 0 && !m_hasUnsavedWording())
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
    connect(question, &FarewellQuestion::goChosen, this, [this] { quit(m_liveCalls, m_urgentCalls); });
    openQuestion(question);
}

QString Farewell::quitSentence() const
{
    QStringList sentences;
    if (m_liveCalls > 0)
        sentences.append(tr("%n call(s) are going on. They go on without you: nobody watches them. Quit anyway?",
                            nullptr, m_liveCalls));
    else if (!m_hasUnsavedWording())
        sentences.append(tr("No call is going on any more. Nobody answers new calls while Callside is closed. Quit?"));
    //: Calls that are going on, two or more of which %n are urgent; or the only one is
    if (m_urgentCalls > 0)
        sentences.append(m_liveCalls == 1 ? tr("It is urgent.")
                                          : tr("%n of them is/are urgent.", nullptr, m_urgentCalls));
    if (m_hasUnsavedWording())
        sentences.append(tr("Wording that was changed in the settings is not saved yet. It is lost when you quit."));
    return sentences.join(u"\n\n"_s);
}

void Farewell::askToQuit()
{
    auto *question = new FarewellQuestion(
        QuitQuestion, {tr("Quit Callside?"), quitSentence(), tr("Stay"), tr("Quit anyway")}, m_window);
    connect(question, &FarewellQuestion::goChosen, this, &Farewell::quitWanted);
    openQuestion(question);
}

void Farewell::showLiveCalls(int liveCalls, int urgentCalls)
{
    m_liveCalls = liveCalls;
    m_urgentCalls = urgentCalls;
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
