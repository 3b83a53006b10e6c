// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/ChoicesText.h"

#include "gui/settings/SettingsConnectionText.h"
#include "gui/wording/WordingText.h"
#include "gui/words/OpeningText.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace callside {

QString ChoicesText::part(ChoicePart part)
{
    switch (part) {
    case ChoicePart::Wording:
        return tr("the assistant’s wording");
    case ChoicePart::OpeningHours:
        return tr("opening hours");
    case ChoicePart::Centre:
        return tr("the centre");
    case ChoicePart::Line:
        return tr("the line");
    case ChoicePart::People:
        return tr("people");
    case ChoicePart::QuickSteers:
        return tr("quick steers");
    case ChoicePart::Alerts:
        return tr("urgent words");
    case ChoicePart::Privacy:
        return tr("privacy");
    case ChoicePart::Records:
        return tr("what is kept");
    case ChoicePart::Costs:
        return tr("the day’s limit");
    case ChoicePart::Appearance:
        return tr("look and sounds");
    case ChoicePart::Keys:
        return tr("keys");
    case ChoicePart::Connection:
        return tr("the connection");
    }
    Q_UNREACHABLE();
}

QString ChoicesText::addressStays(const QString &refusedHost)
{
    //: %1: the name of a computer on the internet
    return tr("The address of the assistant service stays as it was, since this computer’s key is sent there. The "
              "file has it at %1: if you know that this is right, choose it above.")
        .arg(refusedHost);
}

Notice ChoicesText::taken(const QList<ChoicePart> &parts, const QString &refusedHost)
{
    const QString id = u"choicesTaken"_s;
    if (parts.isEmpty() && refusedHost.isEmpty())
        return {id, Tone::Muted, tr("The file says what this desk has already. Nothing was changed."), {}};
    QStringList names;
    for (const ChoicePart each : parts)
        names.append(part(each));
    //: %1: a list, "opening hours, people, keys"
    const QString sentence = parts.isEmpty()
                                 ? tr("Nothing was taken over.")
                                 : tr("Taken over: %1.").arg(names.join(tr(", ", "between parts of the settings")));
    if (!refusedHost.isEmpty())
        return {id, Tone::Warning, sentence, addressStays(refusedHost)};
    return {id, Tone::Good, sentence,
            tr("New calls follow it. The key and the signing secret are not in the file: enter them above if they are "
               "missing.")};
}

Notice ChoicesText::refused(const ChoicesProblem &problem)
{
    using Kind = ChoicesProblem::Kind;
    QString why;
    switch (problem.kind) {
    case Kind::NoSuchFile:
        why = tr("This is no file of settings that Callside wrote, or it is damaged. Choose one that was made with "
                 "“Export…”.");
        break;
    case Kind::TooNew:
        why = tr("A later version of Callside wrote this file. Update Callside on this computer first.");
        break;
    case Kind::People:
        why = tr("“%1” has a number that cannot be rung. Correct it on the other computer and export again.")
                  .arg(problem.name);
        break;
    case Kind::Opening:
        why = tr("Its opening hours contradict each other. Correct them on the other computer and export again.");
        break;
    case Kind::Connection:
        why = tr("Its connection cannot be used. %1")
                  .arg(problem.connection ? SettingsConnectionText::problem(*problem.connection) : QString());
        break;
    case Kind::Wording:
        //: %1: the name of a wording, %2: what the safety check says of it
        why = tr("The safety check stops the wording “%1”. %2")
                  .arg(problem.name, problem.finding ? WordingText::findingLine(*problem.finding) : QString());
        break;
    }
    return {u"choicesRefused"_s, Tone::Danger, tr("Nothing was taken over."), why};
}

Notice ChoicesText::written(const QString &path)
{
    return {u"choicesWritten"_s, Tone::Good, tr("Written to %1.").arg(QDir::toNativeSeparators(path)),
            tr("It holds everything but the key, the signing secret and calls.")};
}

Notice ChoicesText::notWritten(const QString &reason)
{
    //: %1: what the system says
    return {u"choicesNotWritten"_s, Tone::Danger, tr("The file could not be written (%1).").arg(reason),
            tr("Choose another folder, or make room on the disk.")};
}

Notice ChoicesText::notRead(const QString &reason)
{
    //: %1: what the system says
    return {u"choicesNotRead"_s, Tone::Danger, tr("The file could not be read (%1).").arg(reason),
            tr("Nothing was taken over.")};
}

Notice ChoicesText::olderTaken(const ConnectionImport &import, const QStringList &keptOutside,
                               const QString &refusedHost)
{
    const QString comma = tr(", ", "between names of settings");
    QStringList taken = import.taken;
    taken.removeIf([&](const QString &name) { return keptOutside.contains(name); });
    QStringList more;
    if (!keptOutside.isEmpty())
        more.append(tr("Decided outside of Callside, and left as it is: %1.").arg(keptOutside.join(comma)));
    if (!import.passedOver.isEmpty())
        more.append(tr("Passed over, as Callside needs none of it: %1.").arg(import.passedOver.join(comma)));
    for (const SettingProblem &problem : import.refused)
        more.append(ErrorText::settingSentence(problem));
    if (!refusedHost.isEmpty())
        more.append(addressStays(refusedHost));
    const bool isRefused = !import.refused.isEmpty() || !refusedHost.isEmpty();
    const Tone tone = isRefused ? Tone::Warning : taken.isEmpty() ? Tone::Muted : Tone::Good;
    return {u"olderTaken"_s, tone,
            taken.isEmpty() ? tr("Nothing was taken over.") : tr("Taken over: %1.").arg(taken.join(comma)),
            more.join(u'\n')};
}

Notice ChoicesText::olderRefused(const EnvFileProblem &problem)
{
    return {u"olderRefused"_s, Tone::Danger, tr("Nothing was taken over."), ErrorText::envFileSentence(problem)};
}

} // namespace callside
