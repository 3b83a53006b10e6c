// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/console/StatusStrip.h"

#include "core/Meeting.h"
#include "gui/console/ModeButton.h"
#include "gui/console/StatusStripLayout.h"
#include "gui/parts/Keys.h"
#include "gui/parts/MenuButton.h"
#include "gui/parts/StatusTint.h"
#include "gui/words/ErrorText.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr int LongestUser = 22;   // characters
constexpr int ButtonPadding = 30; // of the style, left and right

// As narrow as its icon where it has no words.
class StripButton : public QPushButton
{
public:
    using QPushButton::QPushButton;
    QSize sizeHint() const override
    {
        const QSize usual = QPushButton::sizeHint();
        return text().isEmpty() ? QSize(iconSize().width() + ButtonPadding, usual.height()) : usual;
    }
};

class StripMenuButton : public MenuButton
{
public:
    using MenuButton::MenuButton;
    QSize sizeHint() const override
    {
        const int arrow = fontMetrics().height() + space(1);
        return {iconSize().width() + ButtonPadding + arrow, MenuButton::sizeHint().height()};
    }
};

Tone intakeTone(LineStatus::Intake intake)
{
    switch (intake) {
    case LineStatus::Intake::Starting:
    case LineStatus::Intake::Off:
        return Tone::Muted;
    case LineStatus::Intake::Listening:
        return Tone::Good;
    case LineStatus::Intake::Failed:
        return Tone::Danger;
    }
    Q_UNREACHABLE();
}

Tone assistantTone(LineStatus::Assistant assistant)
{
    switch (assistant) {
    case LineStatus::Assistant::Unknown:
        return Tone::Muted;
    case LineStatus::Assistant::Ok:
        return Tone::Good;
    case LineStatus::Assistant::KeyRefused:
    case LineStatus::Assistant::Unreachable:
        return Tone::Danger;
    }
    Q_UNREACHABLE();
}

Tone keepingTone(LineStatus::Keeping keeping)
{
    switch (keeping) {
    case LineStatus::Keeping::Starting:
        return Tone::Muted;
    case LineStatus::Keeping::Kept:
        return Tone::Good;
    case LineStatus::Keeping::NotKept:
    case LineStatus::Keeping::DamagedFile:
    case LineStatus::Keeping::NewerFile:
    case LineStatus::Keeping::Unreadable:
        return Tone::Warning;
    }
    Q_UNREACHABLE();
}

Icon iconOfTone(Icon usual, Tone tone)
{
    return tone == Tone::Danger || tone == Tone::Warning ? Icon::Warning : usual;
}

} // namespace

StatusStrip::StatusStrip(QWidget *parent)
    : QWidget(parent)
    , m_modeButton(new ModeButton(this))
    , m_pages(new PageSwitch(this))
    , m_hours(new StatusPill(u"hoursPill"_s, this))
    , m_line(new StatusPill(u"linePill"_s, this))
    , m_assistant(new StatusPill(u"assistantPill"_s, this))
    , m_keeping(new StatusPill(u"keepingPill"_s, this))
    , m_refused(new StatusPill(u"refusedPill"_s, this))
    , m_urgent(new TintedButton({Icon::Urgent, Tone::Danger, true, false}, this))
    , m_live(new QLabel(this))
    , m_needing(new StatusPill(u"needingPill"_s, this))
    , m_userButton(new StripButton(this))
    , m_privacyButton(new StripButton(this))
    , m_menuButton(new StripMenuButton(this))
    , m_layout(new StatusStripLayout(this))
{
    setObjectName(u"statusStrip"_s);
    setAttribute(Qt::WA_StyledBackground);
    buildButtons();
    buildMenu();
    buildLayout();
    showStatus({});
    showCounts(0, 0, 0);
    showUser({});
    showCovered(false);
    setPreferences({});
}

void StatusStrip::buildButtons()
{
    connect(m_modeButton, &ModeButton::chosen, this, &StatusStrip::lineModeChosen);
    m_live->setObjectName(u"liveCount"_s);
    m_live->setProperty("textStyle", u"strong"_s);
    m_urgent->setObjectName(u"urgentButton"_s);
    connect(m_urgent, &QPushButton::clicked, this, &StatusStrip::mostUrgentWanted);
    m_userButton->setObjectName(u"deskUserButton"_s);
    m_userButton->setIcon(iconFor(Icon::Person, Tone::Muted));
    connect(m_userButton, &QPushButton::clicked, this, &StatusStrip::userWanted);
    m_privacyButton->setObjectName(u"privacyButton"_s);
    connect(m_privacyButton, &QPushButton::clicked, this, &StatusStrip::privacyWanted);
    for (QPushButton *quiet : {m_userButton, m_privacyButton, static_cast<QPushButton *>(m_menuButton)})
        quiet->setProperty("quiet", true);
    for (QPushButton *glance : {static_cast<QPushButton *>(m_urgent), m_privacyButton})
        glance->setFocusPolicy(Qt::TabFocus); // a click leaves the focus where somebody is typing
}

QAction *StatusStrip::addEntry(QMenu *menu, const QString &objectName, const QString &text,
                               void (StatusStrip::*wanted)())
{
    QAction *action = menu->addAction(text);
    action->setObjectName(objectName);
    connect(action, &QAction::triggered, this, wanted);
    return action;
}

void StatusStrip::buildMenu()
{
    m_menuButton->setObjectName(u"menuButton"_s);
    m_menuButton->setIcon(iconFor(Icon::Menu));
    m_menuButton->setAccessibleName(tr("Menu"));
    m_menuButton->setToolTip(tr("Settings, keys, practice and more"));
    QMenu *menu = m_menuButton->choices();
    m_settingsAction = addEntry(menu, u"settingsAction"_s, tr("Settings…"), &StatusStrip::settingsWanted);
    m_keysAction = addEntry(menu, u"keysAction"_s, tr("Keys"), &StatusStrip::keysWanted);
    m_timesAction = menu->addAction(tr("Show times"));
    m_timesAction->setObjectName(u"showTimesAction"_s);
    m_timesAction->setCheckable(true);
    connect(m_timesAction, &QAction::triggered, this, &StatusStrip::timesChosen);
    menu->addSeparator();
    m_setupAction = addEntry(menu, u"setupAction"_s, tr("Set up…"), &StatusStrip::setupWanted);
    m_setupAction->setVisible(false); // until there is something to set up
    addEntry(menu, u"practiceAction"_s, tr("Practice…"), &StatusStrip::practiceWanted);
    //: A menu: what helps when something is wrong
    buildHelp(menu->addMenu(tr("Help")));
    addEntry(menu, u"aboutAction"_s, tr("About Callside"), &StatusStrip::aboutWanted);
    menu->addSeparator();
    m_quitAction = addEntry(menu, u"quitAction"_s, tr("Quit"), &StatusStrip::quitWanted);
}

void StatusStrip::offerSetup()
{
    m_setupAction->setVisible(true);
}

void StatusStrip::setCallChosen(bool isChosen)
{
    m_whyAction->setEnabled(isChosen);
}

void StatusStrip::buildHelp(QMenu *menu)
{
    menu->setObjectName(u"helpMenu"_s);
    m_whyAction = addEntry(menu, u"whyAction"_s, tr("What happened on this call"), &StatusStrip::whyWanted);
    addEntry(menu, u"lineCheckAction"_s, tr("Check my phone line…"), &StatusStrip::lineCheckWanted);
    addEntry(menu, u"errorLogAction"_s, tr("Show the error log"), &StatusStrip::errorLogWanted);
}

void StatusStrip::buildLayout()
{
    m_layout->setContentsMargins(space(4), space(2), space(4), space(2));
    m_layout->setSpacing(space(3));
    m_hours->hide(); // until there are any
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_modeButton, m_pages, m_hours, m_line, m_assistant, m_keeping, m_refused})
        m_layout->addWidget(part);
    m_layout->startEnd();
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_urgent, m_needing, m_live, m_userButton, m_privacyButton, m_menuButton})
        m_layout->addWidget(part);
}

void StatusStrip::showStatus(const LineStatus &status)
{
    m_status = status;
    m_modeButton->show(status.mode, status.modeUntil);
    m_modeButton->setVisible(!status.isReplay);
    m_isReplay = status.isReplay;
    m_hours->setVisible(m_isByHours && !m_isReplay);
    showLine();
    const Tone assistant = assistantTone(status.assistant);
    m_assistant->show(iconOfTone(Icon::Assistant, assistant), assistant, ErrorText::assistantWord(status));
    const Tone keeping = keepingTone(status.keeping);
    m_keeping->show(iconOfTone(Icon::Keep, keeping), keeping, ErrorText::keepingWord(status));
    m_refused->show(Icon::Warning, Tone::Warning, tr("%n message(s) refused", nullptr, status.refusedWebhooks));
    m_refused->setToolTip(tr("Messages to this computer that did not prove that they come from the assistant service. "
                             "If calls are missing, check the signing secret in Settings → Connection and this "
                             "computer's clock."));
    m_refused->setVisible(status.refusedWebhooks > 0);
    chooseShape();
}

void StatusStrip::showLine()
{
    const bool isWell =
        m_status.intake == LineStatus::Intake::Starting || m_status.intake == LineStatus::Intake::Listening;
    const bool isUnready = !m_isSetUp && isWell;
    const bool isWaiting = !isUnready && !m_isReached && m_status.intake == LineStatus::Intake::Listening;
    const Tone tone = isUnready ? Tone::Warning : isWaiting ? Tone::Accent : intakeTone(m_status.intake);
    m_line->show(iconOfTone(Icon::Line, tone), tone,
                 isUnready   ? tr("Not set up")
                 : isWaiting ? ErrorText::waitingWord()
                             : ErrorText::intakeWord(m_status));
    if (isWaiting)
        m_line->setToolTip(ErrorText::waitingWord() + u'\n' + ErrorText::waitingRemedy());
}

void StatusStrip::setSetUp(bool isSetUp)
{
    m_isSetUp = isSetUp;
    m_modeButton->setSetUp(isSetUp);
    showLine();
    chooseShape();
}

void StatusStrip::setReached(bool isReached)
{
    m_isReached = isReached;
    showLine();
    chooseShape();
}

void StatusStrip::showMeeting(const MeetingNow &meeting, const QString &hours)
{
    m_modeButton->showMeeting(meeting);
    m_isByHours = meeting.isByHours;
    m_hours->show(meeting.isOpen ? Icon::Clock : Icon::Quiet, meeting.isOpen ? Tone::Good : Tone::Muted, hours);
    if (!meeting.promptName.isEmpty())
        //: %1: the opening hours, "Now open until 18:30"; %2: the name of a wording of the assistant
        m_hours->setToolTip(tr("%1\nNew calls get the wording “%2”.").arg(hours, meeting.promptName));
    m_hours->setVisible(m_isByHours && !m_isReplay);
    chooseShape();
}

void StatusStrip::showCounts(int live, int urgent, int needing)
{
    m_live->setText(live == 0 ? tr("No live calls") : tr("%n live call(s)", nullptr, live));
    //: Live calls that are urgent
    m_urgent->setText(tr("%n urgent", nullptr, urgent));
    m_urgent->setAccessibleName(tr("%n urgent call(s)", nullptr, urgent));
    m_urgent->updateGeometry();
    m_urgent->update();
    m_urgent->setVisible(urgent > 0);
    m_needs = needing;
    shortenNeeding(m_isNeedingShort);
    m_needing->setVisible(needing > 0);
    chooseShape();
}

void StatusStrip::showUser(const QString &name)
{
    m_user = name.simplified();
    const QString who = m_user.isEmpty() ? tr("Who sits here?") : tr("%1 sits at this desk").arg(m_user);
    m_userButton->setAccessibleName(who);
    m_userButton->setToolTip(who + u'\n' + tr("The name stands beside what is done here."));
    shortenUser(m_isUserShort);
    chooseShape();
}

void StatusStrip::showCovered(bool isCovered)
{
    m_isCovered = isCovered;
    m_privacyButton->setIcon(iconFor(isCovered ? Icon::Eye : Icon::Hidden, isCovered ? Tone::Accent : Tone::Muted));
    const QString tip = isCovered ? tr("Show the calls again") : tr("Hide the calls from the counter");
    m_privacyButton->setAccessibleName(tip);
    m_privacyButton->setToolTip(tipWithKey(tip, DeskKey::Privacy, m_preferences));
}

void StatusStrip::setPreferences(const Preferences &preferences)
{
    m_preferences = preferences;
    m_modeButton->setPreferences(preferences);
    m_pages->setPreferences(preferences);
    m_urgent->setToolTip(tipWithKey(tr("Go to the most urgent call"), DeskKey::MostUrgent, preferences));
    m_settingsAction->setShortcut(keyOf(DeskKey::Settings, preferences));
    m_keysAction->setShortcut(keyOf(DeskKey::KeySheet, preferences));
    m_quitAction->setShortcut(keyOf(DeskKey::Quit, preferences));
    m_timesAction->setChecked(preferences.areTimesShown);
    showCovered(m_isCovered);
}

void StatusStrip::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    chooseShape();
}

void StatusStrip::setLow(bool isLow)
{
    m_isLow = isLow;
    chooseShape();
}

bool StatusStrip::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::LayoutRequest: // also after a change of the font
    case QEvent::Resize:
        chooseShape();
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

// Every part with its words if they fit into one row. If not, the words that all is well go first, and the hours next.
// If not even the short ones fit, what needs somebody is a number; if that does not help either, there are two rows,
// and the pills have the lower one for themselves. In a low window what is well is left out first, and the pages are
// icons, so that a row is left for what is said.
void StatusStrip::chooseShape()
{
    const int number = m_needing->isHidden() ? 0 : needingWidth();
    int full = m_layout->rowWidth() + (m_isUserShort ? userWidth() : 0) + (m_isNeedingShort ? number : 0);
    int spared = userWidth();
    int lowerRow = m_layout->contentsMargins().left() + m_layout->contentsMargins().right();
    if (!m_pages->isHidden())
        lowerRow += m_pages->sizeHint().width() + m_layout->spacing();
    const int pageWords = m_pages->isHidden() ? 0 : m_pages->wordsWidth();
    if (m_pages->isShort()) {
        full += pageWords;
        lowerRow += pageWords;
    }
    int well = 0;
    int hours = 0;
    if (!m_hours->isHidden()) {
        hours = m_hours->fullWidth() - m_hours->shortWidth();
        full += m_hours->fullWidth() - m_hours->sizeHint().width();
        lowerRow += m_hours->fullWidth() + m_layout->spacing();
    }
    for (const StatusPill *pill : {m_line, m_assistant, m_keeping}) {
        full += pill->fullWidth() + (pill->isHidden() ? m_layout->spacing() : -pill->sizeHint().width());
        well += pill->isWell() ? pill->shortWidth() + m_layout->spacing() : 0;
        spared += pill->fullWidth() - pill->shortWidth();
        lowerRow += pill->fullWidth() + m_layout->spacing();
    }
    const bool fits = !m_isCompact && full <= width();
    const bool fitsWithHours = full - spared <= width();
    const int least = full - spared - hours - number;
    const bool isTight = m_isLow && least > width() && least - pageWords - well <= width();
    const bool hasTwoRows = least > width() && !isTight;
    shortenUser(!fits);
    shortenNeeding(!hasTwoRows && full - spared - hours > width());
    const bool hasOwnRow = hasTwoRows && lowerRow <= width();
    m_hours->setCompact(!fitsWithHours && !hasOwnRow);
    m_pages->setShort(isTight);
    for (StatusPill *pill : {m_line, m_assistant, m_keeping}) {
        pill->setCompact(!fits && !hasOwnRow);
        pill->setVisible(!isTight || !pill->isWell());
    }
}

int StatusStrip::userWidth() const
{
    return m_userButton->fontMetrics().horizontalAdvance(userText()) + space(1);
}

QString StatusStrip::userText() const
{
    const QString who = m_user.isEmpty() ? tr("Who sits here?") : m_user;
    return who.size() > LongestUser ? who.left(LongestUser - 1) + u'…' : who;
}

void StatusStrip::shortenUser(bool isShort)
{
    m_isUserShort = isShort;
    m_userButton->setText(isShort ? QString() : userText().replace(u'&', u"&&"_s)); // no mnemonic
}

QString StatusStrip::needingText() const
{
    return tr("%n call(s) to look at", nullptr, m_needs);
}

// What is left of it is a number.
int StatusStrip::needingWidth() const
{
    const QFontMetrics metrics = m_needing->fontMetrics();
    return metrics.horizontalAdvance(needingText()) - metrics.horizontalAdvance(QLocale().toString(m_needs));
}

void StatusStrip::shortenNeeding(bool isShort)
{
    const QString text = isShort ? QLocale().toString(m_needs) : needingText();
    m_isNeedingShort = isShort;
    if (text == m_needing->text())
        return; // it would ask for another layout, and so on
    m_needing->show(Icon::Task, Tone::Warning, text);
    m_needing->setAccessibleName(needingText());
    m_needing->setToolTip(needingText() + u'\n' + tr("Calls that ring or wait for somebody at this desk"));
}

void StatusStrip::openModes()
{
    if (m_modeButton->isVisible())
        m_modeButton->openModes();
}

} // namespace callside
