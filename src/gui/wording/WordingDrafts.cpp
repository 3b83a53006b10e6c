// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/wording/WordingDrafts.h"

namespace callside {

void WordingDrafts::setBook(const WordingBook &book)
{
    m_book = book;
    const QStringList ids = m_drafts.keys();
    for (const QString &id : ids) {
        const PromptHistory *history = m_book.history(id);
        if (history && history->latest().prompt == m_drafts.value(id))
            discard(id);
        else if (history)
            m_new.removeAll(id);
    }
}

QList<Prompt> WordingDrafts::prompts() const
{
    QList<Prompt> prompts;
    const QList<WordingVersion> versions = m_book.current();
    for (const WordingVersion &version : versions)
        prompts.append(prompt(version.prompt.id));
    for (const QString &id : m_new)
        prompts.append(prompt(id));
    return prompts;
}

Prompt WordingDrafts::prompt(const QString &id) const
{
    if (const auto draft = m_drafts.constFind(id); draft != m_drafts.constEnd())
        return *draft;
    const PromptHistory *history = m_book.history(id);
    return history ? history->latest().prompt : Prompt();
}

void WordingDrafts::edit(const QString &id, const Edit &edit)
{
    Prompt changed = prompt(id);
    edit(changed);
    const PromptHistory *history = m_book.history(id);
    if (history && history->latest().prompt == changed)
        m_drafts.remove(id);
    else
        m_drafts.insert(id, changed);
}

QString WordingDrafts::add(Prompt prompt)
{
    WordingBook used = m_book;
    for (const QString &id : std::as_const(m_new))
        used.save(this->prompt(id), {});
    prompt.id = used.unusedPromptId(prompt.language);
    m_drafts.insert(prompt.id, prompt);
    m_new.append(prompt.id);
    return prompt.id;
}

void WordingDrafts::discard(const QString &id)
{
    m_drafts.remove(id);
    m_new.removeAll(id);
}

bool WordingDrafts::save(const QString &id, const WordingStamp &stamp)
{
    if (!isChanged(id) || !m_book.save(prompt(id), stamp))
        return false;
    discard(id);
    return true;
}

} // namespace callside
