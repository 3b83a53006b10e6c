// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desk/DeskHelp.h"

#include "app/Backend.h"
#include "app/Clock.h"
#include "app/DeskConnection.h"
#include "app/DeskPreferences.h"
#include "app/DeskWording.h"
#include "core/Connection.h"
#include "core/Diagnosis.h"
#include "gui/console/CallConsole.h"
#include "gui/setup/LineCheckDialog.h"
#include "gui/why/WhyText.h"
#include "storage/ErrorLogRecord.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace callside {

namespace {

constexpr qsizetype LatestCalls = 10;
constexpr qsizetype LatestErrors = 50;
constexpr auto RecentError = 1h;
constexpr auto HeadersLimit = 2s; // the check goes on without them

constexpr auto RefusedNotice = "refusedMessages"_L1;
constexpr auto RegionNotice = "regionMismatch"_L1;
constexpr auto AddressNotice = "assistantAddressMissing"_L1;
constexpr auto ErrorLogNotice = "errorLog"_L1;

QList<SipHeader> headersIn(const QList<CallEvent> &events)
{
    for (const CallEvent &event : events) {
        if (const auto *offered = std::get_if<CallOffered>(&event.payload))
            return offered->headers;
    }
    return {};
}

Notice noticeOf(const QString &id, Tone tone, const QString &diagnosis)
{
    return {id, tone, WhyText::sentence(diagnosis), WhyText::fix(diagnosis)};
}

} // namespace

DeskHelp::DeskHelp(CallConsole &console, const DeskParts &parts, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_backend(parts.backend)
    , m_preferences(parts.preferences)
    , m_account([this] { return m_backend.settings(); })
    , m_check(m_account.questions())
    , m_retirements({[this] { return m_backend.sessionsInUse(); },
                     [this](std::function<void(const ModelsAnswer &)> then) {
                         if (!m_backend.settings().apiKey.isEmpty())
                             m_account.askModels(std::move(then));
                     }})
{
    m_headersLimit.setSingleShot(true);
    m_headersLimit.setInterval(HeadersLimit);
    connect(&m_backend, &Backend::eventsRead, this, &DeskHelp::eventsRead);
    connect(&m_backend, &Backend::statusChanged, this, &DeskHelp::judgeRefusals);
    connect(&m_backend, &Backend::statusChanged, this, &DeskHelp::judgeAddress);
    connect(&m_backend, &Backend::errorHappened, this, [this](const Error &error) {
        m_errors.prepend({now(), error});
        m_errors.resize(std::min(m_errors.size(), LatestErrors));
    });
    connect(&m_account, &AccountDesk::failed, this,
            [this](const ApiErrorRecord &record) { m_backend.keepError(record); });
    connect(&m_console, &CallConsole::eventsWanted, &m_backend, &Backend::askEvents);
    connect(&m_console, &CallConsole::lineCheckWanted, this, &DeskHelp::openLineCheck);
    connect(&m_console, &CallConsole::errorLogWanted, this, &DeskHelp::showErrorLog);
    connectCheck();
    connectRetirements(parts);
    judgeRefusals();
    judgeAddress();
}

DeskHelp::~DeskHelp() = default;

void DeskHelp::connectCheck()
{
    connect(&m_backend, &Backend::testArrived, &m_check, &LineCheck::testArrived);
    connect(&m_check, &LineCheck::resultChanged, this, [this](const LineCheckResult &result) {
        if (m_dialog)
            m_dialog->showResult(result);
    });
    connect(&m_check, &LineCheck::finished, this, [this] {
        if (m_dialog)
            m_dialog->showFinished();
    });
    connect(&m_headersLimit, &QTimer::timeout, this, [this] { beginCheck({}); });
}

// Queued: the backend is told by the same signals what is in use.
void DeskHelp::connectRetirements(const DeskParts &parts)
{
    connect(&m_retirements, &RetirementWatch::changed, this, &DeskHelp::showRetirements);
    if (m_backend.status().isPractice || m_backend.status().isReplay)
        return;
    if (parts.wording)
        connect(parts.wording, &DeskWording::changed, &m_retirements, &RetirementWatch::judge, Qt::QueuedConnection);
    if (parts.connection) {
        connect(parts.connection, &DeskConnection::settingsChanged, this, &DeskHelp::judgeAddress,
                Qt::QueuedConnection);
        connect(parts.connection, &DeskConnection::settingsChanged, &m_retirements, &RetirementWatch::judge,
                Qt::QueuedConnection);
    }
    m_retirements.start();
}

void DeskHelp::follow(const QList<CallUpdate> &updates)
{
    for (const CallUpdate &update : updates)
        keepLatest(update.state);
    if (!updates.isEmpty())
        judgeRegion();
}

void DeskHelp::keepLatest(const CallState &call)
{
    const auto known =
        std::find_if(m_latest.begin(), m_latest.end(), [&call](const CallState &other) { return other.id == call.id; });
    if (known != m_latest.end()) {
        *known = call;
        return;
    }
    if (call.offeredAt > m_refusedAt)
        m_console.dropNotice(RefusedNotice); // a message was taken again
    const auto older = std::find_if(m_latest.begin(), m_latest.end(),
                                    [&call](const CallState &other) { return other.offeredAt < call.offeredAt; });
    m_latest.insert(older, call);
    m_latest.resize(std::min(m_latest.size(), LatestCalls));
}

void DeskHelp::eventsRead(const CallId &call, const QList<CallEvent> &events)
{
    m_console.showEvents(call, events);
    if (m_headersOf.value.isEmpty() || call != m_headersOf)
        return;
    beginCheck(headersIn(events));
}

QUrl DeskHelp::publicAddress() const
{
    const LineStatus &status = m_backend.status();
    if (status.isPractice) // there the practice line tells of its calls
        return QUrl(u"http://%1:%2/webhook"_s.arg(status.address).arg(status.port));
    return QUrl(webhookUrl(m_preferences.now().connection));
}

void DeskHelp::openLineCheck()
{
    if (!m_dialog) {
        m_dialog = new LineCheckDialog(&m_console);
        connect(m_dialog, &LineCheckDialog::runWanted, this, &DeskHelp::runCheck);
    }
    m_dialog->setPractice(m_backend.status().isPractice);
    m_dialog->openAndRun();
}

void DeskHelp::runCheck()
{
    if (m_latest.isEmpty())
        return beginCheck({});
    m_headersOf = m_latest.first().id;
    m_headersLimit.start();
    m_backend.askEvents(m_headersOf);
}

void DeskHelp::beginCheck(const QList<SipHeader> &headers)
{
    m_headersOf = {};
    m_headersLimit.stop();
    LineCheckInputs inputs;
    inputs.settings = m_backend.settings();
    inputs.status = m_backend.status();
    inputs.publicAddress = publicAddress();
    inputs.latest = m_latest;
    inputs.headers = headers;
    inputs.inUse = m_backend.sessionsInUse();
    inputs.known = knownModels();
    inputs.now = now();
    inputs.today = QDate::currentDate();
    for (const TimedError &happened : std::as_const(m_errors)) {
        if (inputs.now - happened.at <= RecentError)
            inputs.errors.append(happened.error);
    }
    m_check.start(std::move(inputs));
}

void DeskHelp::showErrorLog()
{
    const QString path = m_backend.errorLogPath();
    if (path.isEmpty())
        return m_console.addNotice({ErrorLogNotice, Tone::Muted, tr("Errors are not kept on this desk."),
                                    tr("They are while calls are kept, in the same folder.")});
    const QString shown = QDir::toNativeSeparators(path);
    if (!QFileInfo::exists(path))
        return m_console.addNotice(
            {ErrorLogNotice, Tone::Good, tr("No error has been kept so far."), tr("They would be in %1.").arg(shown)});
    const bool isOpen = QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
    m_console.addNotice(
        {ErrorLogNotice, Tone::Muted,
         isOpen ? tr("The folder with the errors was opened.") : tr("The folder with the errors could not be opened."),
         //: %1 is the path of a file
         tr("The newest are in %1. They hold no patient's words or numbers.").arg(shown)});
}

// What nobody has to put right is only counted, at the top: anybody can send something to an address.
void DeskHelp::judgeRefusals()
{
    const LineStatus &status = m_backend.status();
    if (status.refusedWebhooks < m_refusals) // others are believed from now on
        m_console.dropNotice(RefusedNotice);
    if (status.refusedWebhooks <= m_refusals) {
        m_refusals = status.refusedWebhooks;
        return;
    }
    m_refusals = status.refusedWebhooks;
    m_refusedAt = now();
    const QString diagnosis = diagnoseRefusal(status.lastRefusal);
    const Diagnosis *found = findDiagnosis(diagnosis);
    if (found && found->fixer != Diagnosis::Fixer::Nobody)
        m_console.addNotice(noticeOf(RefusedNotice, Tone::Danger, diagnosis));
}

void DeskHelp::judgeRegion()
{
    const QString diagnosis = diagnoseCalls(m_latest, m_backend.settings().baseUrl, {});
    if (diagnosis.isEmpty() == !m_isRegionShown)
        return;
    m_isRegionShown = !diagnosis.isEmpty();
    if (m_isRegionShown)
        m_console.addNotice(noticeOf(RegionNotice, Tone::Danger, diagnosis));
    else
        m_console.dropNotice(RegionNotice);
}

// Every caller would be put through elsewhere or turned away, while the line itself is well.
void DeskHelp::judgeAddress()
{
    const LineStatus &status = m_backend.status();
    const bool isMissing =
        !status.isPractice && !status.isReplay && isAssistantAddressMissing(m_backend.settings().provider);
    if (isMissing == m_isAddressShown)
        return;
    m_isAddressShown = isMissing;
    if (isMissing)
        m_console.addNotice(noticeOf(AddressNotice, Tone::Danger, u"assistant_address_missing"_s));
    else
        m_console.dropNotice(AddressNotice);
}

void DeskHelp::showRetirements()
{
    QStringList shown;
    for (const Retirement &retirement : m_retirements.found()) {
        const Notice notice{u"retirement-"_s + retirement.name, retirement.isOver() ? Tone::Danger : Tone::Warning,
                            WhyText::retirementSentence(retirement), WhyText::retirementFix(retirement)};
        m_console.addNotice(notice);
        shown.append(notice.id);
    }
    for (const QString &id : std::as_const(m_retirementNotices)) {
        if (!shown.contains(id))
            m_console.dropNotice(id);
    }
    m_retirementNotices = shown;
}

} // namespace callside
