// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/SetupText.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace callside {

QString SetupText::title(SetupStep step)
{
    switch (step) {
    case SetupStep::Centre:
        return tr("Centre and language");
    case SetupStep::Key:
        return tr("Assistant service");
    case SetupStep::PhoneCompany:
        return tr("Phone company");
    case SetupStep::PublicAddress:
        return tr("Public address");
    case SetupStep::SigningSecret:
        return tr("Signing secret");
    case SetupStep::SignedTest:
        return tr("Test of the address");
    case SetupStep::FirstCall:
        return tr("First call");
    case SetupStep::Transfer:
        return tr("Connecting callers");
    case SetupStep::OpeningHours:
        return tr("Opening hours");
    }
    Q_UNREACHABLE();
}

Icon SetupText::icon(SetupStep step)
{
    switch (step) {
    case SetupStep::Centre:
        return Icon::Info;
    case SetupStep::Key:
        return Icon::Assistant;
    case SetupStep::PhoneCompany:
        return Icon::Line;
    case SetupStep::PublicAddress:
        return Icon::Connect;
    case SetupStep::SigningSecret:
        return Icon::Key;
    case SetupStep::SignedTest:
        return Icon::Tool;
    case SetupStep::FirstCall:
        return Icon::Ringing;
    case SetupStep::Transfer:
        return Icon::Person;
    case SetupStep::OpeningHours:
        return Icon::Clock;
    }
    Q_UNREACHABLE();
}

QString SetupText::stateWord(SetupState state)
{
    switch (state) {
    case SetupState::Open:
        //: Of a step of setting up
        return tr("to do");
    case SetupState::Skipped:
        //: Of a step of setting up
        return tr("skipped");
    case SetupState::Done:
        //: Of a step of setting up
        return tr("done");
    }
    Q_UNREACHABLE();
}

Icon SetupText::stateIcon(SetupState state)
{
    return state == SetupState::Done ? Icon::Tick : state == SetupState::Skipped ? Icon::Resume : Icon::Edit;
}

Tone SetupText::stateTone(SetupState state)
{
    return state == SetupState::Done ? Tone::Good : state == SetupState::Skipped ? Tone::Warning : Tone::Muted;
}

QString SetupText::row(SetupStep step, SetupState state)
{
    //: A step of setting up and its state: %1 "Phone company", %2 "skipped"
    return tr("%1 · %2").arg(title(step), stateWord(state));
}

QString SetupText::titles(const QList<SetupStep> &steps)
{
    QStringList names;
    for (const SetupStep step : steps)
        names.append(title(step));
    //: Between the names of steps
    return names.join(tr(", "));
}

QList<SetupStep> SetupText::stepsFor(const QStringList &missing)
{
    QList<SetupStep> steps;
    if (missing.contains(setting::ApiKey))
        steps.append(SetupStep::Key);
    if (missing.contains(setting::WebhookSecret))
        steps.append(SetupStep::SigningSecret);
    return steps;
}

Notice SetupText::banner(const SetupProgress &progress, const QStringList &missing)
{
    const QString action = tr("Set up…");
    const QList<SetupStep> needed = stepsFor(missing);
    if (!needed.isEmpty() || !missing.isEmpty()) {
        const QString remedy =
            tr("What is missing: %1.").arg(needed.isEmpty() ? missing.join(u", "_s) : titles(needed));
        return {BannerNotice, Tone::Warning, tr("No calls can be answered until Callside is set up."), remedy, action};
    }
    if (!progress.isBegun())
        return {};
    if (const QList<SetupStep> open = progress.in(SetupState::Open); !open.isEmpty())
        return {BannerNotice, Tone::Accent,
                tr("Setting up is not finished: %n step(s) to go.", nullptr, int(open.size())), titles(open), action};
    if (const QList<SetupStep> skipped = progress.in(SetupState::Skipped); !skipped.isEmpty())
        return {BannerNotice, Tone::Accent, tr("%n step(s) of setting up were skipped.", nullptr, int(skipped.size())),
                titles(skipped), action};
    return {};
}

Notice SetupText::registration(const SetupRegistration &registration)
{
    const QString id = u"registration"_s;
    switch (registration.outcome) {
    case SetupRegistration::Outcome::Registered:
        if (registration.leftBehind > 0)
            return {id, Tone::Warning, tr("The address is registered, and its signing secret is kept."),
                    tr("%n earlier registration(s) could not be removed: remove them on the page below.", nullptr,
                       registration.leftBehind)};
        return {id, Tone::Good, tr("The address is registered, and its signing secret is kept."), {}};
    case SetupRegistration::Outcome::AlreadyThere:
        return {id, Tone::Accent, tr("The address is registered already."),
                tr("Its signing secret was shown when that was done, and is not shown again: enter it below, or "
                   "register the address anew.")};
    case SetupRegistration::Outcome::NotAllowed:
        return {id, Tone::Accent, tr("The key may not register addresses. That is usual."),
                tr("Do it by hand, as below.")};
    case SetupRegistration::Outcome::NotOffered:
        return {id, Tone::Accent, tr("The assistant service does not let programs register addresses."),
                tr("Do it by hand, as below.")};
    case SetupRegistration::Outcome::Failed:
        return {id, Tone::Danger, ErrorText::reason(registration.error.value_or(Error{Error::Kind::Unreachable})),
                tr("Try again, or do it by hand, as below.")};
    }
    Q_UNREACHABLE();
}

Notice SetupText::registrationTest(const Result<WebhookTest> &test)
{
    const QString id = u"registrationTest"_s;
    if (!test) {
        const bool isUsual = test.error().kind == Error::Kind::NotAllowed || test.error().kind == Error::Kind::NotFound;
        return {id, isUsual ? Tone::Accent : Tone::Danger,
                isUsual ? tr("The assistant service does not send a test for this key.")
                        : ErrorText::reason(test.error()),
                isUsual ? tr("Ring the number in the next step: that is the better test.") : tr("Try again.")};
    }
    if (test->isDelivered)
        return {id, Tone::Good, tr("The assistant service reached this desk."), {}};
    if (test->statusCode == 0)
        return {id, Tone::Danger, tr("The assistant service did not reach this desk."),
                tr("Check the public address, and that your tunnel or proxy is running.")};
    //: %1: a number such as 404
    return {id, Tone::Danger, tr("The assistant service was turned away with the answer %1.").arg(test->statusCode),
            test->statusCode == 401 ? tr("The signing secret here is not the one of this registration.")
                                    : tr("Check that the public address leads to this desk.")};
}

Notice SetupText::transfer(const CallState &call)
{
    const QString id = u"transfer"_s;
    switch (call.transfer) {
    case TransferState::None:
        return call.isOver() ? Notice{id, Tone::Accent, tr("The call is over, and nobody was connected."),
                                      tr("Ring again to try it.")}
                             : Notice{};
    case TransferState::Asked:
        return {id, Tone::Accent, tr("Asked. That proves nothing yet."),
                tr("The telephone that you named should ring now. Answer it.")};
    case TransferState::Ringing:
        return {id, Tone::Accent, tr("The other telephone is ringing."), tr("Answer it.")};
    case TransferState::Connected:
        return {id, Tone::Good, tr("Connected, as far as can be seen from here."),
                tr("If you hear yourself on the other telephone, it works.")};
    case TransferState::NotConfirmed:
        return {id, Tone::Warning, tr("Not confirmed: the caller is still with the assistant."),
                tr("This line most likely cannot connect callers. Have the phone company allow it, or choose No.")};
    case TransferState::Failed:
        return {id, Tone::Danger, tr("Refused: the caller could not be connected."),
                tr("Have the phone company allow it, or choose No.")};
    }
    Q_UNREACHABLE();
}

} // namespace callside
