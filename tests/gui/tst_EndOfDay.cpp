// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleDesk.h"
#include "gui/tasks/EndOfDay.h"

#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

namespace {

struct OpenList {
    OpenList()
        : tasks(samples::someTasks(u"en"_s))
    {
        list.begin(tasks, samples::sampleNow());
    }
    void click(const QString &button) { list.findChild<QPushButton *>(button)->click(); }
    bool isShown(const QString &name) const { return list.findChild<QWidget *>(name)->isVisible(); }
    QString words(const QString &label) const { return list.findChild<QLabel *>(label)->text(); }

    QList<Task> tasks;
    EndOfDay list;
};

} // namespace

class EndOfDayTest : public QObject
{
    Q_OBJECT

private slots:
    void everyTaskIsShownOnce()
    {
        OpenList open;
        QSignalSpy done(&open.list, &EndOfDay::taskDone);
        for (int i = 0; i < open.tasks.size(); ++i) {
            QVERIFY(open.words(u"endOfDayWhere"_s).contains(QString::number(i + 1)));
            open.click(u"endOfDayDoneButton"_s);
        }
        QVERIFY(open.isShown(u"endOfDayCloseButton"_s));
        QSet<qint64> ids;
        for (const QVariantList &call : done)
            ids.insert(call.first().toLongLong());
        QCOMPARE(ids.size(), open.tasks.size());
        QCOMPARE(done.size(), open.tasks.size());
    }

    void keptTasksAreDueTomorrowMorning()
    {
        OpenList open;
        QSignalSpy putOff(&open.list, &EndOfDay::taskPutOff);
        QSignalSpy done(&open.list, &EndOfDay::taskDone);
        open.click(u"endOfDayLaterButton"_s);
        QCOMPARE(putOff.size(), 1);
        QCOMPARE(done.size(), 0);
        const QDateTime due = QDateTime::fromMSecsSinceEpoch(toMsecs(putOff.first().at(1).value<Moment>()));
        const QDate today = QDateTime::fromMSecsSinceEpoch(toMsecs(samples::sampleNow())).date();
        QCOMPARE(due.date(), today.addDays(1));
        QCOMPARE(due.time(), QTime(9, 0));
    }

    void aNoteIsKeptWhereverOneGoesNext_data()
    {
        QTest::addColumn<QString>("button");
        QTest::newRow("done") << u"endOfDayDoneButton"_s;
        QTest::newRow("tomorrow") << u"endOfDayLaterButton"_s;
    }
    void aNoteIsKeptWhereverOneGoesNext()
    {
        QFETCH(QString, button);
        OpenList open;
        QSignalSpy notes(&open.list, &EndOfDay::taskNoteChanged);
        open.list.findChild<QLineEdit *>(u"endOfDayNoteEdit"_s)->setText(u"No answer twice"_s);
        open.click(button);
        QCOMPARE(notes.size(), 1);
        QCOMPARE(notes.first().at(1).toString(), u"No answer twice"_s);
        open.click(button);
        QCOMPARE(notes.size(), 1); // the next one's was not changed
    }

    void aNoteIsKeptWhenTheListIsClosed()
    {
        OpenList open;
        QSignalSpy notes(&open.list, &EndOfDay::taskNoteChanged);
        open.list.findChild<QLineEdit *>(u"endOfDayNoteEdit"_s)->setText(u"No answer"_s);
        open.list.close();
        QCOMPARE(notes.size(), 1);
    }

    void backShowsTheTaskBefore()
    {
        OpenList open;
        const QString first = open.words(u"endOfDayWho"_s);
        QVERIFY(!open.list.findChild<QPushButton *>(u"endOfDayBackButton"_s)->isEnabled());
        open.click(u"endOfDayLaterButton"_s);
        open.click(u"endOfDayBackButton"_s);
        QCOMPARE(open.words(u"endOfDayWho"_s), first);
    }

    void whatSomebodyElseHasDoneIsPassedOver()
    {
        OpenList open;
        const QString first = open.words(u"endOfDayWho"_s) + open.words(u"endOfDayAbout"_s);
        QList<Task> left = open.tasks;
        std::sort(left.begin(), left.end(), [](const Task &a, const Task &b) { return a.createdAt < b.createdAt; });
        left.removeFirst();
        open.list.showTasks(left);
        QVERIFY(open.words(u"endOfDayWho"_s) + open.words(u"endOfDayAbout"_s) != first);
    }

    void withoutTasksItSaysSo()
    {
        EndOfDay list;
        list.begin({}, samples::sampleNow());
        QVERIFY(list.findChild<QPushButton *>(u"endOfDayCloseButton"_s)->isVisible());
        QVERIFY(!list.findChild<QPushButton *>(u"endOfDayDoneButton"_s)->isVisible());
    }

    void theWindowGoesOnBesideIt()
    {
        OpenList open;
        QVERIFY(!open.list.isModal());
    }
};

QTEST_MAIN(EndOfDayTest)
#include "tst_EndOfDay.moc"
