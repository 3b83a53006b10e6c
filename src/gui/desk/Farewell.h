// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace callside {

class FarewellQuestion;
struct Preferences;

// What closing the window and quitting mean, and the questions before. Closing keeps answering: the window goes to the
// icon beside the clock, or is minimized where the desktop has no place for such an icon, since it could not be found
// again. The first time this is explained. Quitting asks while calls are live or something
// is not saved. At most one question stands open.
class Farewell : public QObject
{
    Q_OBJECT

public:
    explicit Farewell(QWidget *window);

    // Whether wording was changed and not saved. Until then nothing ever is.
    void setUnsaved(std::function<bool()> hasUnsavedWording);

    // The window is to be closed.
    void close(int liveCalls, int urgentCalls, bool hasTray, const Preferences &preferences);
    // The program is to end.
    void quit(int liveCalls, int urgentCalls);
    // Keeps an open question true.
    void showLiveCalls(int liveCalls, int urgentCalls);
    bool isAsking() const;

signals:
    void hideWanted();
    void minimizeWanted();
    void quitWanted();
    void explained(); // remember it: Preferences::isTrayExplained

private:
    void explain(bool hasTray);
    void leave(bool hasTray);
    void askToQuit();
    QString quitSentence() const;
    void openQuestion(FarewellQuestion *question);
    void comeForward();

    QWidget *m_window;
    QPointer<FarewellQuestion> m_question;
    int m_liveCalls = 0;
    int m_urgentCalls = 0; // of them
    std::function<bool()> m_hasUnsavedWording;
};

} // namespace callside
