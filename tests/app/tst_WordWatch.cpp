// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/DefaultDesk.h"
#include "app/WordWatch.h"

#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

class tst_WordWatch : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_watch.setFlags(defaultPreferences().redFlags);
        m_state = {};
    }

    void wordsThatAreStillComingAreHeard()
    {
        QCOMPARE(coming("a", u"I have this ch"_s), QStringList{});
        QCOMPARE(coming("a", u"est pain and"_s), QStringList{u"chest pain"_s});
        m_state.flags.append({u"a"_s, RedFlag::Kind::Danger, u"chest pain"_s, u"chest pain"_s});
        QCOMPARE(coming("a", u" it hurts"_s), QStringList{}); // known
    }

    void completeWordsAreHeard()
    {
        QVERIFY(complete("a", u"My mum, she can’t\nbreathe properly."_s).contains(u"can't breathe"_s));
        QCOMPARE(complete("b", u"胸が痛いんです"_s).size(), 1);
        QCOMPARE(complete("c", u"What time do you open?"_s), QStringList{});
    }

    void aPhraseMayBeginInOneTurnAndEndInTheNext()
    {
        QCOMPARE(complete("a", u"I think she can't"_s), QStringList{});
        QVERIFY(complete("b", u"breathe. Please help."_s).contains(u"can't breathe"_s));
    }

    void whatWasHeardInTheTurnBeforeIsNotHeardAgain()
    {
        QCOMPARE(complete("a", u"I have chest pain"_s), QStringList{u"chest pain"_s});
        QCOMPARE(complete("b", u"since this morning"_s), QStringList{});
    }

    void theTurnBeforeMayBeReadAfterTheOneThatFollowsIt()
    {
        add("a", {});
        QCOMPARE(complete("b", u"breathe. Please help."_s), QStringList{});
        QVERIFY(complete("a", u"I think she can't"_s).contains(u"can't breathe"_s));
        const auto heard = m_watch.heard(server::CallerTranscriptFinished{u"a"_s, {}}, m_state);
        QCOMPARE(heard.first().itemId, u"b"_s); // of the turn that it ends in, in whatever order they are read
        QCOMPARE(m_watch.missed(m_state), heard);
    }

    void aWordIsNotCutInTwo()
    {
        m_watch.setFlags({{u"shot"_s, u"en"_s}});
        for (int i = 0; i < 60; ++i)
            QCOMPARE(coming("a", u" snapshots snapshot"_s), QStringList{});
        QCOMPARE(coming("a", u" snapshot he was shot"_s + u" today you see"_s.repeated(40)), QStringList{u"shot"_s});
    }

    void wordsThatTheConversationHasAreHeardToo()
    {
        add("a", u"I have chest pain"_s);
        server::Item item;
        item.id = u"a"_s;
        item.role = u"user"_s;
        QCOMPARE(phrasesOf(server::ItemFinished{item, {}}), QStringList{u"chest pain"_s});
        QCOMPARE(phrasesOf(server::ItemAdded{item, {}}), QStringList{u"chest pain"_s});
        item.role = u"assistant"_s;
        QCOMPARE(phrasesOf(server::ItemAdded{item, {}}), QStringList{});
    }

    void whatWasHeardIsNotMissed()
    {
        complete("a", u"I have chest pain"_s);
        QCOMPARE(m_watch.missed(m_state).size(), 1);
        m_state.flags.append({u"a"_s, RedFlag::Kind::Danger, u"chest pain"_s, {}});
        QVERIFY(m_watch.missed(m_state).isEmpty());
    }

    void askingForAPersonIsItsOwnKind()
    {
        add("a", u"Can I talk to a real person please?"_s);
        const QList<RedFlagHeard> heard =
            m_watch.heard(server::CallerTranscriptFinished{u"a"_s, m_state.transcript.at(0).text}, m_state);
        QVERIFY(!heard.isEmpty());
        QCOMPARE(heard.first().kind, RedFlag::Kind::WantsPerson);
        QCOMPARE(complete("b", u"すみません、人と話したいです"_s).size(), 1);
    }

    void onlyTheCallersWordsCount()
    {
        TranscriptEntry entry;
        entry.kind = TranscriptEntry::Kind::Assistant;
        entry.itemId = u"x"_s;
        entry.text = u"Do you have chest pain?"_s;
        m_state.transcript.append(entry);
        QCOMPARE(m_watch.heard(server::AssistantWordsFinished{u"r"_s, u"x"_s, entry.text}, m_state),
                 QList<RedFlagHeard>{});
    }

    void aNewListHoldsAtOnce()
    {
        m_watch.setFlags({{u"purple elephant"_s, u"en"_s}});
        QCOMPARE(complete("a", u"a purple elephant with chest pain"_s), QStringList{u"purple elephant"_s});
        m_watch.setFlags({});
        QCOMPARE(complete("b", u"a purple elephant"_s), QStringList{});
    }

private:
    void add(const char *item, const QString &text)
    {
        int index = m_state.transcript.indexOfItem(QLatin1String(item));
        if (index < 0) {
            TranscriptEntry entry;
            entry.itemId = QLatin1String(item);
            index = m_state.transcript.append(entry);
        }
        m_state.transcript.edit(index).text += text;
    }
    QStringList phrasesOf(const ServerEvent &event) const
    {
        QStringList phrases;
        for (const RedFlagHeard &heard : m_watch.heard(event, m_state))
            phrases.append(heard.phrase);
        return phrases;
    }
    QStringList coming(const char *item, const QString &delta)
    {
        add(item, delta);
        return phrasesOf(server::CallerTranscriptDelta{QLatin1String(item), delta});
    }
    QStringList complete(const char *item, const QString &text)
    {
        add(item, text);
        return phrasesOf(server::CallerTranscriptFinished{QLatin1String(item), text});
    }

    WordWatch m_watch;
    CallState m_state;
};

QTEST_GUILESS_MAIN(tst_WordWatch)
#include "tst_WordWatch.moc"
