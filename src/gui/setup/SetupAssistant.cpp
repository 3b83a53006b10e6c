// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/SetupAssistant.h"

#include "app/Clock.h"
#include "gui/parts/Appearance.h"
#include "gui/parts/FlowLayout.h"
#include "gui/setup/SetupAddress.h"
#include "gui/setup/SetupCentre.h"
#include "gui/setup/SetupCompany.h"
#include "gui/setup/SetupFirstCall.h"
#include "gui/setup/SetupHours.h"
#include "gui/setup/SetupKey.h"
#include "gui/setup/SetupOverview.h"
#include "gui/setup/SetupSecret.h"
#include "gui/setup/SetupSignedTest.h"
#include "gui/setup/SetupText.h"
#include "gui/setup/SetupTransfer.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr int SetupCharacters = 120;
constexpr int SetupLines = 42;

QPushButton *setupButton(const QString &objectName, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    return button;
}

} // namespace

SetupAssistant::SetupAssistant(QWidget *parent)
    : QDialog(parent)
    , m_clock([] { return now(); })
    , m_list(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_lacking(new QLabel(this))
    , m_later(setupButton(u"setupLaterButton"_s, tr("Go on later"), this))
    , m_back(setupButton(u"setupBackButton"_s, tr("Back"), this))
    , m_skip(setupButton(u"setupSkipButton"_s, tr("Skip this step"), this))
    , m_next(setupButton(u"setupNextButton"_s, tr("Next"), this))
    , m_lastField(m_list)
{
    setObjectName(u"setupAssistant"_s);
    setWindowTitle(tr("Set up Callside"));
    buildLayout();
    buildPages();
    connectPages();
    connect(m_list, &QListWidget::currentRowChanged, this, &SetupAssistant::goTo);
    m_list->setCurrentRow(0);
    const QSize wanted(SetupCharacters * fontMetrics().averageCharWidth(), SetupLines * fontMetrics().height());
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10));
}

// Hiding takes the focus from a field, which then hands over what was typed: too late for a dialog that is going away.
SetupAssistant::~SetupAssistant()
{
    for (SettingsPage *page : std::as_const(m_pages))
        page->disconnect(this);
}

void SetupAssistant::buildLayout()
{
    m_list->setObjectName(u"setupStepList"_s);
    m_list->setAccessibleName(tr("Steps of setting up"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_lacking->setObjectName(u"setupLackingLabel"_s);
    m_lacking->setTextFormat(Qt::PlainText);
    m_lacking->setWordWrap(true);
    setTone(m_lacking, Tone::Muted);
    setTone(m_next, Tone::Accent);
    m_later->setToolTip(tr("Closes this window (Escape). Everything is kept, and it goes on here next time."));
    m_skip->setToolTip(tr("Leaves this step out for now; the desk reminds you of it"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(2));
    for (QPushButton *button : {m_later, m_back, m_skip, m_next}) {
        buttons->addWidget(button);
        if (button == m_later)
            buttons->addStretch(1);
    }
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(space(4), space(2), space(4), space(3));
    foot->addLayout(buttons);
    auto *right = new QVBoxLayout; // the list keeps its height when there is something lacking
    right->setSpacing(0);
    right->addWidget(m_stack, 1);
    right->addWidget(m_lacking);
    m_lacking->setContentsMargins(space(6), space(2), space(4), 0);
    auto *body = new QHBoxLayout;
    body->setContentsMargins(space(3), space(3), 0, 0);
    body->setSpacing(0);
    body->addWidget(m_list);
    body->addLayout(right, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(body, 1);
    column->addLayout(foot);
    connect(m_later, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { m_list->setCurrentRow(m_list->currentRow() - 1); });
    connect(m_skip, &QPushButton::clicked, this, &SetupAssistant::skip);
    connect(m_next, &QPushButton::clicked, this, &SetupAssistant::next);
}

void SetupAssistant::buildPages()
{
    addPage(m_centre = new SetupCentre); // in the order of SetupStep
    addPage(m_key = new SetupKey);
    addPage(m_company = new SetupCompany);
    addPage(m_address = new SetupAddress);
    addPage(m_secret = new SetupSecret);
    addPage(m_signedTest = new SetupSignedTest);
    addPage(m_firstCall = new SetupFirstCall);
    addPage(m_transfer = new SetupTransfer);
    addPage(new SetupHours);
    addPage(m_overview = new SetupOverview);
    for (QPushButton *button : {m_back, m_skip, m_next, m_later}) {
        setTabOrder(m_lastField, button);
        m_lastField = button;
    }
    fitList();
}

void SetupAssistant::addPage(SettingsPage *page)
{
    m_pages.append(page);
    auto *area = new QScrollArea(m_stack);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    page->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    m_stack->addWidget(area);
    m_list->addItem(page->title());
    for (QWidget *field : page->tabOrder()) {
        setTabOrder(m_lastField, field);
        m_lastField = field;
    }
    page->showPreferences(m_preferences);
    connect(page, &SettingsPage::edited, this, &SetupAssistant::change);
}

SetupPage *SetupAssistant::page(int index) const
{
    return qobject_cast<SetupPage *>(m_pages.value(index));
}

SetupPage *SetupAssistant::current() const
{
    return page(m_stack->currentIndex());
}

void SetupAssistant::connectPage(SetupPage *page)
{
    connect(page, &SetupPage::lackingChanged, this, &SetupAssistant::showButtons);
    connect(page, &SetupPage::proved, this, [this, page] { mark(page->step(), SetupState::Done); });
}

void SetupAssistant::connectPages()
{
    for (int i = 0; i < SetupStepCount; ++i)
        connectPage(page(i));
    connect(m_centre, &SetupCentre::importEnvWanted, this, &SetupAssistant::importEnvWanted);
    connect(m_centre, &SetupCentre::importPromptsWanted, this, &SetupAssistant::importPromptsWanted);
    connect(m_key, &SetupKey::secretEntered, this, &SetupAssistant::enterSecret);
    connect(m_key, &SetupKey::secretRemoved, this, &SetupAssistant::removeSecret);
    connect(m_key, &SetupKey::keyTestWanted, this, &SetupAssistant::keyTestWanted);
    connect(m_company, &SetupCompany::secretEntered, this, &SetupAssistant::enterSecret);
    connect(m_company, &SetupCompany::secretRemoved, this, &SetupAssistant::removeSecret);
    connect(m_secret, &SetupSecret::secretEntered, this, &SetupAssistant::enterSecret);
    connect(m_secret, &SetupSecret::secretRemoved, this, &SetupAssistant::removeSecret);
    connect(m_secret, &SetupSecret::registrationWanted, this, &SetupAssistant::registrationWanted);
    connect(m_signedTest, &SetupSignedTest::testWanted, this, &SetupAssistant::addressTestWanted);
    connect(m_signedTest, &SetupSignedTest::registrationTestWanted, this, &SetupAssistant::registrationTestWanted);
    connect(m_firstCall, &SetupFirstCall::anotherCallWanted, this, &SetupAssistant::expectCall);
    connect(m_transfer, &SetupTransfer::anotherCallWanted, this, &SetupAssistant::expectCall);
    connect(m_transfer, &SetupTransfer::transferTestWanted, this, &SetupAssistant::transferTestWanted);
    connect(m_overview, &SetupOverview::stepWanted, this, [this](SetupStep step) { m_list->setCurrentRow(int(step)); });
}

void SetupAssistant::showPreferences(const Preferences &preferences)
{
    m_preferences = preferences;
    for (int i = 0; i < SetupStepCount; ++i)
        m_pages.at(i)->showPreferences(preferences);
    showRows();
    showButtons();
}

// As it is kept, but a secret that is gone from the keychain is to be entered once more.
SetupProgress SetupAssistant::progress() const
{
    SetupProgress shown = m_preferences.setup;
    if (m_secrets.keychain == KeychainState::NotAsked || m_secrets.keychain == KeychainState::Waiting)
        return shown; // nobody knows yet
    const std::pair<SetupStep, QString> needed[] = {{SetupStep::Key, secretName::ApiKey},
                                                    {SetupStep::SigningSecret, secretName::WebhookSecret}};
    for (const auto &[step, name] : needed) {
        if (shown.at(step) == SetupState::Done && m_secrets.secrets.value(name).source == SecretSource::None)
            shown.set(step, SetupState::Open);
    }
    return shown;
}

void SetupAssistant::showEnvironment(const EnvironmentValues &environment)
{
    for (int i = 0; i < SetupStepCount; ++i)
        page(i)->showEnvironment(environment);
}

void SetupAssistant::showSecrets(const SecretsState &secrets)
{
    m_secrets = secrets;
    m_key->showSecrets(secrets);
    m_company->showSecrets(secrets);
    m_secret->showSecrets(secrets);
    showRows();
    showButtons();
}

void SetupAssistant::showStatus(const LineStatus &status)
{
    m_address->showStatus(status);
    m_firstCall->showStatus(status);
}

void SetupAssistant::showKeyTest(const KeyTest &test)
{
    m_key->showKeyTest(test);
}

void SetupAssistant::showAddressTest(const LineCheckResult &result)
{
    m_signedTest->showResult(result);
}

void SetupAssistant::showAddressTestFinished()
{
    m_signedTest->showFinished();
}

void SetupAssistant::showRegistration(const SetupRegistration &registration)
{
    if (registration.outcome == SetupRegistration::Outcome::Registered)
        change(
            [](Preferences &changed) { changed.setup = afterSecretChange(changed.setup, secretName::WebhookSecret); });
    m_secret->showRegistration(registration);
}

void SetupAssistant::showRegistrationTest(const Result<WebhookTest> &test)
{
    m_signedTest->showRegistrationTest(test);
}

void SetupAssistant::showSettingsImport(const Notice &notice)
{
    m_centre->showSettingsImport(notice);
}

void SetupAssistant::showWordingImport(const Notice &notice)
{
    m_centre->showWordingImport(notice);
}

void SetupAssistant::showCall(const CallState &call, const QList<CallEvent> &events)
{
    const bool isWaiting =
        isVisible() && m_call.value.isEmpty() && (current() == m_firstCall || current() == m_transfer);
    if (isWaiting && call.offeredAt >= m_waitingSince)
        m_call = call.id;
    if (m_call.value.isEmpty() || call.id != m_call)
        return;
    m_isCallOver = call.isOver();
    m_firstCall->showCall(call, events, m_clock());
    m_transfer->showCall(call);
}

void SetupAssistant::setClock(Clock clock)
{
    m_clock = std::move(clock);
}

void SetupAssistant::openAssistant()
{
    const auto step = stepToResume(progress());
    m_list->setCurrentRow(step ? int(*step) : SetupStepCount);
    show(); // beside the window: calls go on
    raise();
    activateWindow();
    expectCallIfNone();
    focusFirstField();
}

void SetupAssistant::openStep(SetupStep step)
{
    openAssistant();
    m_list->setCurrentRow(int(step));
}

void SetupAssistant::done(int result)
{
    m_pages.at(m_stack->currentIndex())->finishTyping();
    QDialog::done(result);
}

void SetupAssistant::change(const SettingsPage::Edit &edit)
{
    Preferences changed = m_preferences;
    edit(changed);
    changed.setup = afterConnectionChange(changed.setup, m_preferences.connection, changed.connection);
    if (changed == m_preferences)
        return;
    showPreferences(changed);
    emit preferencesChanged(changed);
}

void SetupAssistant::mark(SetupStep step, SetupState state)
{
    change([step, state](Preferences &changed) { changed.setup.set(step, state); });
}

void SetupAssistant::enterSecret(const QString &name, const Secret &secret)
{
    change([&name](Preferences &changed) { changed.setup = afterSecretChange(changed.setup, name); });
    emit secretEntered(name, secret);
}

void SetupAssistant::removeSecret(const QString &name)
{
    change([&name](Preferences &changed) { changed.setup = afterSecretChange(changed.setup, name); });
    emit secretRemoved(name);
}

void SetupAssistant::goTo(int index)
{
    if (index < 0)
        return;
    if (index != m_stack->currentIndex())
        m_pages.at(m_stack->currentIndex())->finishTyping();
    m_stack->setCurrentIndex(index);
    static_cast<QScrollArea *>(m_stack->currentWidget())->verticalScrollBar()->setValue(0);
    expectCallIfNone();
    showButtons();
    if (!m_list->hasFocus())
        focusFirstField();
}

void SetupAssistant::focusFirstField()
{
    if (current() && current()->firstField())
        return current()->firstField()->setFocus(Qt::OtherFocusReason);
    const QList<QWidget *> fields = m_pages.at(m_stack->currentIndex())->tabOrder();
    const auto first =
        std::ranges::find_if(fields, [](const QWidget *field) { return field->isVisible() && field->isEnabled(); });
    (first != fields.end() ? *first : m_next)->setFocus(Qt::OtherFocusReason);
}

void SetupAssistant::next()
{
    SetupPage *page = current();
    if (!page) {
        emit completed();
        return accept();
    }
    if (!page->lacking().isEmpty())
        return;
    page->accept();
    page->finishTyping();
    mark(page->step(), SetupState::Done);
    m_list->setCurrentRow(m_list->currentRow() + 1);
}

void SetupAssistant::skip()
{
    const SetupPage *page = current();
    if (!page)
        return;
    if (progress().at(page->step()) == SetupState::Open)
        mark(page->step(), SetupState::Skipped);
    m_list->setCurrentRow(m_list->currentRow() + 1);
}

// A call that is over says on the first page how it went, and is of no use on the second.
void SetupAssistant::expectCallIfNone()
{
    const bool isFirst = current() == m_firstCall && m_call.value.isEmpty();
    const bool isSecond = current() == m_transfer && (m_call.value.isEmpty() || m_isCallOver);
    if (!isFirst && !isSecond)
        return;
    m_call = {};
    m_isCallOver = false;
    m_waitingSince = m_clock();
    m_transfer->showWaiting();
    if (isFirst)
        m_firstCall->showWaiting();
}

void SetupAssistant::expectCall()
{
    m_call = {};
    m_isCallOver = false;
    m_waitingSince = m_clock();
    m_firstCall->showWaiting();
    m_transfer->showWaiting();
}

void SetupAssistant::showRows()
{
    Preferences shown = m_preferences;
    shown.setup = progress();
    for (int i = 0; i < SetupStepCount; ++i) {
        const SetupState state = shown.setup.at(SetupStep(i));
        m_list->item(i)->setIcon(iconFor(SetupText::stateIcon(state), SetupText::stateTone(state)));
        m_list->item(i)->setText(SetupText::row(SetupStep(i), state));
    }
    m_list->item(SetupStepCount)->setIcon(iconFor(m_overview->icon()));
    m_overview->showPreferences(shown);
}

void SetupAssistant::showButtons()
{
    const SetupPage *page = current();
    const QString lacking = page ? page->lacking() : QString();
    const bool isDone = page && progress().at(page->step()) == SetupState::Done;
    m_lacking->setText(lacking);
    m_lacking->setVisible(!lacking.isEmpty());
    m_next->setText(page ? tr("Next") : tr("Finish"));
    m_next->setEnabled(lacking.isEmpty());
    m_next->setAccessibleDescription(lacking);
    m_skip->setVisible(page && !(isDone && lacking.isEmpty()));
    m_back->setEnabled(m_stack->currentIndex() > 0);
    // Setting the text has taken the key away.
    m_next->setShortcut(Qt::ALT | Qt::Key_Right);
    m_back->setShortcut(Qt::ALT | Qt::Key_Left);
    //: %1: a key
    m_next->setToolTip(tr("Goes on (%1)").arg(m_next->shortcut().toString(QKeySequence::NativeText)));
    //: %1: a key
    m_back->setToolTip(tr("To the step before (%1)").arg(m_back->shortcut().toString(QKeySequence::NativeText)));
}

void SetupAssistant::fitList()
{
    const int line = m_list->fontMetrics().height();
    m_list->setIconSize({line, line});
    int width = 0;
    for (int i = 0; i < m_list->count(); ++i) {
        m_list->item(i)->setSizeHint({0, line + space(5)});
        for (const SetupState state : {SetupState::Open, SetupState::Skipped, SetupState::Done}) {
            const QString text = i < SetupStepCount ? SetupText::row(SetupStep(i), state) : m_list->item(i)->text();
            width = std::max(width, m_list->fontMetrics().horizontalAdvance(text));
        }
    }
    m_list->setFixedWidth(width + line + space(10));
}

void SetupAssistant::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fitList();
}

} // namespace callside
