// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ProviderMover.h"

#include "app/Clock.h"
#include "core/Logging.h"
#include "core/TwilioVoice.h"
#include "core/VonageVoice.h"
#include "provider/TwilioClient.h"
#include "provider/VonageClient.h"

#include <QTimer>

namespace callside {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto PersonRings = 30s;
constexpr auto ClientIsDone = 10s; // after its last request: ProviderLimits

QUrl baseOr(const QUrl &base, const char *usual)
{
    return base.isEmpty() ? QUrl(QString::fromLatin1(usual)) : base;
}

ProviderContext contextOf(const ProviderSettings &settings, const QString &ownNumber, const MoveCall &wish)
{
    ProviderContext context;
    context.publicUrl = settings.publicUrl;
    context.sipAddress = settings.sipAddress;
    context.reference = wish.reference;
    context.line = wish.line;
    context.callerNumber = wish.caller;
    if (wish.provider == Provider::Vonage)                               // Twilio shows the caller's own number
        context.ownNumber = ownNumber.isEmpty() ? wish.line : ownNumber; // the line may be one that was forwarded
    context.ringLimit = PersonRings;
    return context;
}

} // namespace

void ProviderMover::DeleteWhenDone::operator()(QObject *client) const
{
    QTimer::singleShot(ClientIsDone, client, &QObject::deleteLater);
}

ProviderMover::ProviderMover(ProviderSettings settings, std::chrono::milliseconds readAfter, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_readAfter(readAfter)
{
    makeTwilio();
    makeVonage();
}

ProviderMover::~ProviderMover()
{
    delete m_twilio.release();
    delete m_vonage.release();
}

void ProviderMover::setSettings(const ProviderSettings &settings)
{
    const ProviderSettings before = std::exchange(m_settings, settings);
    if (before.twilioAccountSid != settings.twilioAccountSid || before.twilioAuthToken != settings.twilioAuthToken ||
        before.twilioBase != settings.twilioBase)
        makeTwilio();
    if (before.vonageApplicationId != settings.vonageApplicationId ||
        before.vonagePrivateKey != settings.vonagePrivateKey || before.vonageBase != settings.vonageBase)
        makeVonage();
}

void ProviderMover::makeTwilio()
{
    m_twilio.reset(new TwilioClient(baseOr(m_settings.twilioBase, TwilioBase),
                                    {m_settings.twilioAccountSid, m_settings.twilioAuthToken}, {}, this));
    connect(m_twilio.get(), &TwilioClient::moved, this, &ProviderMover::moved);
    connect(m_twilio.get(), &TwilioClient::failed, this, &ProviderMover::failed);
    connect(m_twilio.get(), &TwilioClient::callRead, this, &ProviderMover::takeRead);
}

void ProviderMover::makeVonage()
{
    m_vonage.reset(new VonageClient(baseOr(m_settings.vonageBase, VonageBase),
                                    {m_settings.vonageApplicationId, m_settings.vonagePrivateKey}, {}, this));
    connect(m_vonage.get(), &VonageClient::moved, this, &ProviderMover::moved);
    connect(m_vonage.get(), &VonageClient::failed, this, &ProviderMover::failed);
    connect(m_vonage.get(), &VonageClient::callRead, this, &ProviderMover::takeRead);
}

bool ProviderMover::move(const CallId &call, const MoveCall &wish)
{
    if (!canMoveCalls(m_settings, wish.provider))
        return false;
    const ConnectTarget target{wish.target, ProviderFact::Leg::Person};
    const ProviderContext context = contextOf(m_settings, m_ownNumber, wish);
    qCInfo(lcApi) << call << "is to be moved by" << wish.provider;
    if (wish.provider == Provider::Twilio)
        m_twilio->moveCall(call, wish.command, wish.callId, twilioMarkup(target, context));
    else
        m_vonage->moveCall(call, wish.command, wish.callId, vonageScript(target, context));
    return true;
}

void ProviderMover::readLater(const CallId &call, const ProviderSide &side)
{
    if (!canMoveCalls(m_settings, side.provider) || side.callId.isEmpty() || m_toRead.contains(side.callId))
        return;
    if (!outcomeOf(side.trail).prices.isEmpty())
        return;
    m_toRead.insert(side.callId, call);
    QTimer::singleShot(m_readAfter, this,
                       [this, callId = side.callId, provider = side.provider] { read(callId, provider); });
}

void ProviderMover::read(const QString &callId, Provider provider)
{
    if (provider == Provider::Twilio)
        m_twilio->readCall(callId);
    else
        m_vonage->readCall(callId);
}

void ProviderMover::takeRead(const QString &callId, const Result<ProviderFact> &fact)
{
    const CallId call = m_toRead.take(callId);
    if (call.value.isEmpty())
        return;
    if (fact)
        emit callRead({call, now(), ProviderTold{*fact}, {}});
    else
        qCInfo(lcApi) << call << "could not be read at the phone company:" << fact.error().detail;
}

void ProviderMover::moved(const CallId &call, const CommandId &command)
{
    emit commandAnswered({call, now(), CommandSucceeded{command, {}}, {}});
}

void ProviderMover::failed(const CallId &call, const CommandId &command, const Error &error)
{
    qCWarning(lcApi) << call << "could not be moved:" << error.detail;
    emit commandAnswered({call, now(), CommandFailed{command, error}, {}});
}

} // namespace callside
