// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/SettingsConnectionText.h"

#include <QDateTime>
#include <QLocale>

#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr qint64 ClockTolerance = 60'000;

} // namespace

QString SettingsConnectionText::region(Region region)
{
    switch (region) {
    case Region::Global:
        return tr("OpenAI, worldwide");
    case Region::Eu:
        return tr("OpenAI, European Union");
    case Region::Azure:
        return tr("Azure OpenAI");
    case Region::Custom:
        return tr("Another address");
    }
    Q_UNREACHABLE();
}

QString SettingsConnectionText::provider(PhoneProvider provider)
{
    switch (provider) {
    case PhoneProvider::VonageTrunk:
        return tr("Vonage, trunk");
    case PhoneProvider::VonageVoiceApi:
        return tr("Vonage, Voice API");
    case PhoneProvider::TwilioTrunk:
        return tr("Twilio, trunk");
    case PhoneProvider::TwilioProgrammableVoice:
        return tr("Twilio, Programmable Voice");
    case PhoneProvider::Azure:
        return tr("Any trunk to Azure OpenAI");
    case PhoneProvider::Other:
        return tr("Another company");
    }
    Q_UNREACHABLE();
}

QString SettingsConnectionText::hosts(const Connection &connection)
{
    const ConnectionHosts hosts = hostsOf(connection);
    if (hosts.base.isEmpty() || hosts.sip.isEmpty())
        return tr(
            "Requests, live links and calls move together. Until their addresses are complete, no calls come in.");
    //: %1, %2: names of hosts
    return tr("Requests and live links go to %1, calls to %2. They move together.").arg(hosts.base.host(), hosts.sip);
}

QString SettingsConnectionText::problem(const ConnectionProblem &problem)
{
    using Reason = ConnectionProblem::Reason;
    switch (problem.reason) {
    case Reason::NotAUrl:
        return tr("This is no address. It begins with https:// and a host, as in https://phone.example.org.");
    case Reason::InsecureUrl:
        return tr("This address is not encrypted. It has to begin with https://.");
    case Reason::UrlWithExtras:
        return tr("Leave out the name, the password and what follows ? or #.");
    case Reason::NotPublic:
        return tr("Nobody outside of your network can reach this address. Write the one that your tunnel, proxy or "
                  "router shows to the internet.");
    case Reason::NotAHost:
        return tr("This is no name of a host, such as phone.example.org.");
    case Reason::NotAName:
        return tr("Only letters, digits and - without blanks can stand here.");
    case Reason::NotAProject:
        return tr("A project begins with proj_ and has no blanks. It stands on the page of the project’s settings.");
    case Reason::NotAnAddress:
        return tr("Write a numeric address of this computer, such as 127.0.0.1 or 0.0.0.0.");
    case Reason::NotAPhoneNumber:
        return tr("“%1” is no telephone number.").arg(problem.given);
    case Reason::NotDialable:
        return tr("Write the number with its country, such as +44 20 7946 0123.");
    case Reason::NotANetwork:
        //: %1: what was typed, %2: an example
        return tr("“%1” is no network. Write one in numbers, such as %2.").arg(problem.given, u"203.0.113.0/24"_s);
    case Reason::LooksLikeSecret:
        return tr("This looks like a key or a signing secret. It belongs into its own field below, where it is kept "
                  "safe.");
    }
    Q_UNREACHABLE();
}

QString SettingsConnectionText::fixed(const QString &settingName)
{
    //: %1: the name of a setting, such as OPENAI_MODEL
    return tr("Set outside of Callside, as %1 in the environment or in a settings file. It can be changed only there.")
        .arg(settingName);
}

QString SettingsConnectionText::modelRetires(const AvailableModel &model, Moment now)
{
    if (!model.shutdownAt)
        return {};
    const QDate day = QDateTime::fromMSecsSinceEpoch(toMsecs(*model.shutdownAt)).date();
    const QString date = QLocale().toString(day, QLocale::LongFormat);
    return *model.shutdownAt <= now ? tr("This model was switched off on %1: choose another one.").arg(date)
                                    : tr("This model is switched off on %1. Choose another one before then.").arg(date);
}

QString SettingsConnectionText::pasteLabel(PasteItem::What what, PhoneProvider provider)
{
    using What = PasteItem::What;
    switch (what) {
    case What::SipAddress:
        //: %1: what the phone company calls it on its page
        return tr("Telephone address (%1)")
            .arg(provider == PhoneProvider::TwilioTrunk ? u"Origination SIP URI"_s : u"SIP URI"_s);
    case What::SipHost:
        return tr("Its host, where it is asked for apart");
    case What::SipUser:
        return tr("Its user");
    case What::SipPort:
        return tr("Its port");
    case What::AnswerAddress:
        return provider == PhoneProvider::VonageVoiceApi
                   //: %1: what the phone company calls it on its page
                   ? tr("Address that is asked about a call (%1)").arg(u"Answer URL, POST"_s)
                   : tr("Address that is asked about a call (%1)").arg(u"A call comes in: Webhook, HTTP POST"_s);
    case What::StatusAddress:
        return provider == PhoneProvider::VonageVoiceApi
                   //: %1: what the phone company calls it on its page
                   ? tr("Address that is told how a call fares (%1)").arg(u"Event URL, POST"_s)
                   : tr("Address that is told how a call fares (%1)").arg(u"Call status changes, HTTP POST"_s);
    case What::Ncco:
        //: %1: what the phone company calls it
        return tr("What to do with a call while this desk does not answer (%1)").arg(u"Fallback: NCCO"_s);
    case What::Twiml:
        //: %1: what the phone company calls it
        return tr("What to do with a call while this desk does not answer (%1)")
            .arg(u"Primary handler fails: TwiML Bin"_s);
    case What::MediaNetworks:
        return tr("Networks of the audio, for a firewall of your own");
    case What::WebhookUrl:
        return tr("Address (%1)").arg(u"Webhook URL"_s);
    case What::WebhookEvent:
        return tr("Event");
    case What::WebhookPage:
        return tr("Page where these two are entered");
    }
    Q_UNREACHABLE();
}

QString SettingsConnectionText::pasteNote(PasteNote note)
{
    switch (note) {
    case PasteNote::SwitchEncryptionOn:
        //: %1, %2: TLS, SRTP
        return tr("Switch on the encryption of signalling (%1) and of the audio (%2). Without it calls stay silent or "
                  "end after a few seconds.")
            .arg(u"TLS"_s, u"SRTP"_s);
    case PasteNote::LinkTheNumber:
        return tr("Link the centre’s telephone number to it.");
    case PasteNote::AllowTransfer:
        //: %1: REFER
        return tr("Allow calls to be passed on (%1), or connecting callers to people cannot work.").arg(u"REFER"_s);
    case PasteNote::NoAnswerPage:
        return tr("Once the number belongs to the trunk, what was set up for it before no longer counts.");
    case PasteNote::DeploymentIsModel:
        return tr("The model is the name that you gave your deployment.");
    case PasteNote::ProjectIsInternalId:
        //: %1: proj_, %2: internalId, as the page calls it
        return tr("The project is %1 with the %2 behind it from the JSON view of your resource.")
            .arg(u"proj_"_s, u"internalId"_s);
    case PasteNote::RegionIsNotAzure:
        return tr("Above, the assistant service is not Azure OpenAI: calls that go there would not be answered.");
    case PasteNote::SameProject:
        return tr("The key, the telephone address and the announcement of calls have to be of one project.");
    }
    Q_UNREACHABLE();
}

QString SettingsConnectionText::secretName(const QString &name)
{
    if (name == callside::secretName::TwilioAuthToken)
        return tr("Twilio’s auth token");
    if (name == callside::secretName::VonageSignatureSecret)
        return tr("Vonage’s signature secret");
    if (name == callside::secretName::VonagePrivateKey)
        return tr("Private key of the Vonage application");
    return name == callside::secretName::ApiKey ? tr("Key") : tr("Signing secret");
}

QString SettingsConnectionText::secretMissing(const QString &name)
{
    if (name == callside::secretName::TwilioAuthToken || name == callside::secretName::VonageSignatureSecret)
        return tr("Not entered yet. Without it no call of this phone company is answered.");
    if (name == callside::secretName::VonagePrivateKey)
        return tr("Not entered yet. Without it Vonage cannot take callers back to connect them.");
    return tr("Not entered yet. Without it no calls are answered.");
}

QString SettingsConnectionText::secretRemoval(const QString &name)
{
    const bool isNeeded = name == callside::secretName::ApiKey || name == callside::secretName::WebhookSecret;
    return isNeeded ? tr("Remove it? Without it no calls are answered.") : tr("Remove it?");
}

Notice SettingsConnectionText::secret(const QString &name, const SecretState &secret, KeychainState keychain)
{
    const QString failed = secret.hasFailed ? SettingsConnectionText::keychain(keychain).sentence : QString();
    if (secret.work == SecretState::Work::Removing && secret.source != SecretSource::None)
        return {u"secretRemoving"_s, Tone::Muted, tr("Being removed from this computer’s keychain…"), {}};
    switch (secret.source) {
    case SecretSource::None:
        return {u"secretMissing"_s, Tone::Warning, secretMissing(name), {}};
    case SecretSource::Environment:
        return {u"secretEnvironment"_s,
                Tone::Good,
                tr("Set outside of Callside, in the environment or in a settings file."),
                {}};
    case SecretSource::Keychain:
        if (secret.hasFailed)
            return {u"secretStays"_s, Tone::Warning, tr("It could not be removed from this computer’s keychain."),
                    failed};
        return {u"secretKept"_s, Tone::Good, tr("Kept in this computer’s keychain."), {}};
    case SecretSource::ThisRun:
        if (secret.work == SecretState::Work::Keeping)
            return {u"secretKeeping"_s, Tone::Muted, tr("In use. Being put into this computer’s keychain…"), {}};
        return {u"secretThisRun"_s, Tone::Warning,
                tr("In use until Callside ends; it has to be entered again after that."), failed};
    }
    Q_UNREACHABLE();
}

QString SettingsConnectionText::secretProblem(const QString &name, const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return {};
    if (name == callside::secretName::VonagePrivateKey)
        return pemIn(text).isEmpty()
                   //: %1: how the file begins
                   ? tr("This is no private key. Paste the whole file, from %1 to its end.")
                         .arg(u"-----BEGIN PRIVATE KEY-----"_s)
                   : QString();
    if (name == callside::secretName::TwilioAuthToken || name == callside::secretName::VonageSignatureSecret)
        return text.startsWith("sk-"_L1) || text.startsWith("whsec_"_L1)
                   ? tr("This is a secret of the assistant service, not one of the phone company.")
                   : QString();
    const bool isKey = name == callside::secretName::ApiKey;
    const SettingsOrProblems read =
        parseSettings({{isKey ? setting::ApiKey : setting::WebhookSecret, text}}, SettingsUse::WithoutKey);
    if (isKey && text.startsWith("whsec_"_L1))
        return tr("This is a signing secret, not a key.");
    if (!isKey && text.startsWith("sk-"_L1))
        return tr("This is a key, not a signing secret.");
    if (std::holds_alternative<Settings>(read))
        return {};
    return isKey ? tr("A key has no blanks and no special characters. Copy it once more.")
                 : tr("The signing secret is not complete. Copy it once more, with whsec_ in front.");
}

Notice SettingsConnectionText::keychain(KeychainState keychain)
{
    switch (keychain) {
    case KeychainState::NotAsked:
    case KeychainState::Works:
        return {};
    case KeychainState::Waiting:
        return {u"keychainWaiting"_s, Tone::Warning, tr("This computer’s keychain does not answer."),
                tr("It may be asking for its password in a window of its own.")};
    case KeychainState::NoService:
        return {u"keychainMissing"_s, Tone::Warning, tr("This computer has no keychain."),
                tr("Callside keeps secrets only until it ends. To have them at every start, set %1 and %2 in the "
                   "environment, or install a keychain such as GNOME Keyring or KWallet.")
                    .arg(setting::ApiKey, setting::WebhookSecret)};
    case KeychainState::Locked:
        return {u"keychainLocked"_s, Tone::Warning, tr("This computer’s keychain is locked."),
                tr("Unlock it, or sign in again, and enter the secret once more.")};
    case KeychainState::Refused:
        return {u"keychainRefused"_s, Tone::Warning, tr("This computer’s keychain was not opened for Callside."),
                tr("Enter the secret once more and allow it.")};
    case KeychainState::Faulty:
        return {u"keychainFaulty"_s, Tone::Warning, tr("This computer’s keychain does not work."),
                tr("Callside keeps secrets only until it ends. The log says what the keychain answered.")};
    }
    Q_UNREACHABLE();
}

QString SettingsConnectionText::clockRemedy(const KeyTest &test)
{
    if (!test.serverTime)
        return {};
    const qint64 off = toMsecs(test.askedAt) - toMsecs(*test.serverTime);
    if (std::abs(off) < ClockTolerance)
        return {};
    const int minutes = int((std::abs(off) + 30'000) / 60'000);
    return off > 0 ? tr("But this computer’s clock is %n minute(s) fast: set it right, or calls are refused.", nullptr,
                        minutes)
                   : tr("But this computer’s clock is %n minute(s) slow: set it right, or calls are refused.", nullptr,
                        minutes);
}

Notice SettingsConnectionText::keyTest(const KeyTest &test)
{
    using Outcome = KeyTest::Outcome;
    const QString id = u"keyTest"_s;
    switch (test.outcome) {
    case Outcome::Works: {
        const QString clock = clockRemedy(test);
        return {id, clock.isEmpty() ? Tone::Good : Tone::Warning, tr("The key works."), clock};
    }
    case Outcome::WrongKey:
        return {id, Tone::Danger, tr("The assistant service does not know this key."),
                tr("Copy it once more, or make a new one in the same project.")};
    case Outcome::NotPermitted:
        return {id, Tone::Warning, tr("The key is known, but it may not be tested in this way."),
                tr("It needs the right to use Realtime. Make a call to see whether it has it.")};
    case Outcome::NoCredit:
        return {id, Tone::Danger, tr("The key works, but the account has no credit left or has reached its limit."),
                tr("Add credit or raise the limit in the account; calls are not answered until then.")};
    case Outcome::TooBusy:
        return {id, Tone::Warning, tr("The assistant service takes no more requests just now."),
                tr("Try again in a minute.")};
    case Outcome::NotFound:
        return {id, Tone::Danger, tr("There is no assistant service at this address."),
                tr("Check where the assistant service is, above.")};
    case Outcome::ServerFault:
        return {id, Tone::Warning, tr("The assistant service has a fault of its own."), tr("Try again in a minute.")};
    case Outcome::Unreachable:
        return {id, Tone::Danger, tr("The assistant service cannot be reached."),
                tr("Check the internet connection of this computer, and the address above.")};
    case Outcome::TimedOut:
        return {id, Tone::Warning, tr("The assistant service has not answered in time."), tr("Try again.")};
    case Outcome::Unexpected:
        return {id, Tone::Danger, tr("Something else than the assistant service has answered."),
                tr("A network that asks to log in first, or a proxy, may stand between. Check the address above.")};
    }
    Q_UNREACHABLE();
}

} // namespace callside
