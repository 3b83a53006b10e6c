// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QImage>
#include <QKeySequence>
#include <QList>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <chrono>

class QLabel;

namespace callside {

class Banner;
class PrivacyVeil;
struct Preferences;

// Hides what stands in an area of a window, and in the dialogs of that window, from people at the counter. Nothing can
// be read through it, keys do not reach what is below. Any key or a click shows everything again, with the focus where
// it was. It covers by itself when nobody has touched the keyboard or the mouse for as long as the desk has chosen.
// It knows its key by itself, since it works in dialogs too: the window needs no shortcut for it.
class PrivacyCover : public QWidget
{
    Q_OBJECT

public:
    // What is in `area` from below `spared` on; all of it without one.
    explicit PrivacyCover(QWidget *area, QWidget *spared = nullptr);
    ~PrivacyCover() override;

    void setPreferences(const Preferences &preferences); // blurAfterMinutes, the key
    void coverAfter(std::chrono::milliseconds idle);     // zero: never by itself

    void toggle();
    void cover();
    void uncover();
    bool isCovering() const { return m_isCovering; }
    // Told on the cover as a number and nothing else.
    void showUrgent(int urgent);

signals:
    void coverChanged(bool isCovering);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void buildPanel();
    void fit();
    void coverDialogs();
    void noteInput();
    void idleTimeOver();
    bool takesKey(QObject *watched, QEvent *event);
    bool takesPrivacyKey(QObject *watched, QEvent *event);
    bool isCovered(QObject *watched) const;

    QWidget *m_area;
    QWidget *m_spared;
    QWidget *m_panel;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_hint;
    Banner *m_urgent;
    QImage m_picture;
    QKeySequence m_key;
    QList<QPointer<PrivacyVeil>> m_veils; // over dialogs
    QPointer<QWidget> m_focused;
    QTimer m_idle;
    QElapsedTimer m_sinceInput;
    std::chrono::milliseconds m_limit{0};
    bool m_isCovering = false;
};

} // namespace callside
