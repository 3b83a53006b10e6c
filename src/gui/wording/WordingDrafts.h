// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/WordingBook.h"

#include <QHash>

#include <functional>

namespace callside {

// The book as it is, and what is being written about it and not saved yet. A prompt that was never saved is a draft
// and nothing else.
class WordingDrafts
{
public:
    using Edit = std::function<void(Prompt &)>;

    const WordingBook &book() const { return m_book; }
    // Drafts stay, but for those that say what the book says now.
    void setBook(const WordingBook &book);

    // As they are being written, in the order of the list; new ones at the end.
    QList<Prompt> prompts() const;
    Prompt prompt(const QString &id) const;
    bool isChanged(const QString &id) const { return m_drafts.contains(id); }
    bool isNew(const QString &id) const { return !m_book.history(id); }
    int changedCount() const { return int(m_drafts.size()); }

    void edit(const QString &id, const Edit &edit);
    // Given an id of its own, which comes back.
    QString add(Prompt prompt);
    void discard(const QString &id);
    // False: there was nothing to save.
    bool save(const QString &id, const WordingStamp &stamp);

    // Changes of the book itself.
    template <class Change>
    void change(Change change)
    {
        change(m_book);
    }

private:
    WordingBook m_book;
    QHash<QString, Prompt> m_drafts;
    QStringList m_new; // ids, in the order of their making
};

} // namespace callside
