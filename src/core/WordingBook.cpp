// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/WordingBook.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr int DigestLetters = 6;

QString versionIdOf(const Prompt &prompt, int number)
{
    const QByteArray digest =
        QCryptographicHash::hash(toText(prompt).toUtf8(), QCryptographicHash::Sha256).toHex().left(DigestLetters);
    return u"%1.%2-%3"_s.arg(prompt.id, QString::number(number), QString::fromLatin1(digest));
}

} // namespace

QList<WordingVersion> WordingBook::current() const
{
    QList<WordingVersion> versions;
    for (const PromptHistory &each : prompts) {
        if (!each.isRemoved)
            versions.append(each.latest());
    }
    return versions;
}

const PromptHistory *WordingBook::history(QStringView promptId) const
{
    const auto found =
        std::ranges::find_if(prompts, [&](const PromptHistory &each) { return each.promptId() == promptId; });
    return found == prompts.end() ? nullptr : &*found;
}

const WordingVersion *WordingBook::version(QStringView versionId) const
{
    for (const PromptHistory &each : prompts) {
        const auto found =
            std::ranges::find_if(each.versions, [&](const WordingVersion &one) { return one.id == versionId; });
        if (found != each.versions.end())
            return &*found;
    }
    return nullptr;
}

QString WordingBook::unusedPromptId(const QString &language) const
{
    for (int number = 1;; ++number) {
        const QString id = u"prompt-%1-%2"_s.arg(QString::number(number), language);
        if (!history(id))
            return id;
    }
}

bool WordingBook::save(const Prompt &prompt, const WordingStamp &stamp, const QString &restoredFrom)
{
    const auto place =
        std::ranges::find_if(prompts, [&](const PromptHistory &each) { return each.promptId() == prompt.id; });
    if (place == prompts.end()) {
        prompts.append({{{versionIdOf(prompt, 1), 1, stamp, restoredFrom, prompt}}, false});
        return true;
    }
    const int number = place->latest().number + 1;
    if (place->latest().prompt == prompt)
        return false;
    place->versions.append({versionIdOf(prompt, number), number, stamp, restoredFrom, prompt});
    return true;
}

bool WordingBook::restore(QStringView versionId, const WordingStamp &stamp)
{
    const WordingVersion *found = version(versionId);
    if (!found)
        return false;
    const WordingVersion old = *found; // save() may move it
    return save(old.prompt, stamp, old.id);
}

void WordingBook::setRemoved(QStringView promptId, bool isRemoved)
{
    for (PromptHistory &each : prompts) {
        if (each.promptId() == promptId)
            each.isRemoved = isRemoved;
    }
}

void WordingBook::move(int from, int to)
{
    QList<int> places;
    for (int i = 0; i < prompts.size(); ++i) {
        if (!prompts[i].isRemoved)
            places.append(i);
    }
    if (from >= 0 && to >= 0 && from < places.size() && to < places.size())
        prompts.move(places[from], places[to]);
}

std::optional<SessionConfig> sessionForCall(const WordingBook &book, const PromptChoice &choice,
                                            const Variables &variables, const QString &model)
{
    const QList<WordingVersion> versions = book.current();
    QList<Prompt> prompts;
    for (const WordingVersion &version : versions)
        prompts.append(version.prompt);
    const int chosen = choosePrompt(prompts, choice);
    if (chosen < 0)
        return {};
    return sessionFor(prompts[chosen], variables, model, versions[chosen].id);
}

} // namespace callside
