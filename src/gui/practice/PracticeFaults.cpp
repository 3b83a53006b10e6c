// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/practice/PracticeFaults.h"

using namespace Qt::Literals::StringLiterals;

namespace callside {

QString PracticeFaults::nothing()
{
    return tr("Nothing goes wrong");
}

QList<PracticeFault> PracticeFaults::comingIn()
{
    const QString group = tr("The call comes in");
    return {
        {u"duplicate"_s, group, tr("The same call is announced three times"),
         tr("It shows once, and is answered once.")},
        {u"stale"_s, group, tr("The call is announced ten minutes late"),
         tr("The caller is long gone, and a task is left.")},
        {u"forged"_s, group, tr("A forged call"),
         tr("Somebody else says that a call came in. No call shows; the refusal is counted.")},
    };
}

QList<PracticeFault> PracticeFaults::answering()
{
    const QString group = tr("Answering");
    return {
        {u"slow-accept"_s, group, tr("Answering takes long"), tr("Three seconds longer than usual.")},
        {u"accept-404-first"_s, group, tr("The first try finds no call"), tr("The second one does.")},
        {u"accept-drop"_s, group, tr("The first try gets no reply"), tr("The connection breaks off.")},
        {u"accept-429"_s, group, tr("The assistant's service is busy"), tr("It asks to wait, then answers.")},
        {u"accept-500"_s, group, tr("The assistant's service has an error"), tr("The next try works.")},
        {u"accept-400-field"_s, group, tr("The assistant's settings are refused"),
         tr("The call is answered with the fewest settings, and says so.")},
        {u"accept-401"_s, group, tr("The key is refused"), tr("The call is lost; a banner says why.")},
        {u"accept-dead"_s, group, tr("Answered, but the call is not there"), tr("Nothing of it can ever be seen.")},
        {u"late-handshake"_s, group, tr("The words come late"),
         tr("The call is on; what is said shows after a moment.")},
        {u"no-greeting"_s, group, tr("The assistant does not greet"), tr("The call turns amber after six seconds.")},
    };
}

QList<PracticeFault> PracticeFaults::duringTheCall()
{
    const QString group = tr("During the call");
    return {
        {u"dropped-link"_s, group, tr("The call goes out of sight"),
         tr("After four seconds; the caller talks on, and it comes back.")},
        {u"session-expired"_s, group, tr("The call reaches its longest time"),
         tr("As after an hour, but after three seconds.")},
        {u"malformed-frame"_s, group, tr("A message that makes no sense"), tr("Nothing should be noticed.")},
        {u"unknown-event"_s, group, tr("A message of a new kind"), tr("Nothing should be noticed.")},
        {u"big-frame"_s, group, tr("A very large message"), tr("Nothing should be noticed.")},
        {u"oversized-frame"_s, group, tr("A message that is too large"),
         tr("The call goes out of sight and comes back.")},
    };
}

QList<PracticeFault> PracticeFaults::connectingAndEnding()
{
    const QString group = tr("Connecting and ending");
    return {
        {u"silent-refer"_s, group, tr("Connecting leads nowhere"),
         tr("It is asked for, and nothing happens: not confirmed after 20 seconds.")},
        {u"refer-error"_s, group, tr("The phone company refuses to connect"),
         tr("The caller stays with the assistant.")},
        {u"hangup-404"_s, group, tr("The caller rings off just before you end the call"),
         tr("The call is over all the same.")},
        {u"summary-fails"_s, group, tr("The call is not summed up"),
         tr("Where summaries are switched on: it says so, and can be tried again.")},
    };
}

QList<PracticeFault> PracticeFaults::atThePhoneCompany()
{
    const QString group = tr("Only through Twilio or Vonage");
    QList<PracticeFault> faults{
        {u"dial-busy"_s, group, tr("The way to the assistant is busy"),
         tr("The call is shown with what failed, and a task is left.")},
        {u"dial-no-answer"_s, group, tr("Nobody answers at the assistant's service"),
         tr("It rings until the phone company gives up; a task is left.")},
        {u"dial-4xx"_s, group, tr("The assistant's service turns the call away"),
         tr("The call is shown with what failed, and a task is left.")},
        {u"dial-5xx"_s, group, tr("The assistant's service cannot take the call"),
         tr("The call is shown with what failed, and a task is left.")},
        {u"openai-not-told"_s, group, tr("The call never arrives"),
         tr("The phone company has it, OpenAI says nothing.")},
        {u"person-busy"_s, group, tr("The person is on the telephone"),
         tr("After connecting is refused: the caller comes back to the assistant.")},
        {u"person-no-answer"_s, group, tr("The person does not answer"),
         tr("It rings there, then the caller comes back to the assistant.")},
        {u"move-error"_s, group, tr("The phone company does not take the caller back"),
         tr("The caller stays with the assistant.")},
        {u"late-callbacks"_s, group, tr("The phone company tells late"),
         tr("What it tells joins the call all the same.")},
        {u"callbacks-reversed"_s, group, tr("The phone company tells in the wrong order"),
         tr("The call looks the same in the end.")},
        {u"repeated-callbacks"_s, group, tr("The phone company tells everything twice"),
         tr("Nothing should be noticed.")},
        {u"replayed-callbacks"_s, group, tr("Somebody repeats what the phone company tells"),
         tr("Nothing should be noticed.")},
        {u"webhook-first"_s, group, tr("OpenAI tells before the phone company does"),
         tr("It is one call all the same.")},
        {u"webhook-last"_s, group, tr("OpenAI tells after the phone company"), tr("It is one call all the same.")},
        {u"forged-callbacks"_s, group, tr("Somebody poses as the phone company"),
         tr("No call shows; the refusal is counted.")},
    };
    for (PracticeFault &fault : faults)
        fault.through = {PracticeThrough::Twilio, PracticeThrough::Vonage};
    return faults;
}

QList<PracticeFault> PracticeFaults::atVonage()
{
    return {
        {u"stale-token"_s,
         tr("Only through Vonage"),
         tr("What the phone company tells is an hour old"),
         tr("No call shows; the refusal is counted."),
         {PracticeThrough::Vonage}},
    };
}

QList<PracticeFault> PracticeFaults::inWords(const QStringList &names)
{
    QList<PracticeFault> faults;
    for (const QList<PracticeFault> &group :
         {comingIn(), answering(), duringTheCall(), connectingAndEnding(), atThePhoneCompany(), atVonage()}) {
        for (const PracticeFault &fault : group) {
            if (names.contains(fault.name))
                faults.append(fault);
        }
    }
    return faults;
}

} // namespace callside
