// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Pin.h"

#include "storage/DeskUserFile.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

namespace {

const Secret RightPin("2580"_ba);

DeskUser aBoss()
{
    DeskUser user;
    user.id = u"abcdefghij"_s;
    user.name = u"Sam"_s;
    user.role = Role::Admin;
    user.pinHash = "$argon2id$x"_ba;
    return user;
}

} // namespace

class tst_Pin : public QObject
{
    Q_OBJECT

private slots:
    void rightPinIsRightAndOthersAreNot();
    void hashIsArgon2idAndNeverTheSame();
    void hashFitsIntoTheFile();
    void whatIsNoHashFitsNoPin_data();
    void whatIsNoHashFitsNoPin();
    void pinsHaveALength_data();
    void pinsHaveALength();
    void workerAnswersLater();
    void nothingComesAfterDestruction();
    void usersSurviveTheFile();
    void onlyThisUserCanReadTheFile();
    void brokenFileIsLeftAsItIs();
    void noFileIsNobody();
};

void tst_Pin::rightPinIsRightAndOthersAreNot()
{
    const auto hash = hashPin(RightPin);
    QVERIFY(hash);
    QVERIFY(isPinRight(*hash, RightPin));
    for (const char *wrong : {"2581", "258", "25800", "", "2580 "})
        QVERIFY2(!isPinRight(*hash, Secret(wrong)), wrong);
}

void tst_Pin::hashIsArgon2idAndNeverTheSame()
{
    const auto one = hashPin(RightPin);
    const auto other = hashPin(RightPin);
    QVERIFY(one && other);
    QVERIFY(one->startsWith("$argon2id$v=19$m="));
    QVERIFY(*one != *other);
    QVERIFY(!one->contains(RightPin.reveal()));
}

void tst_Pin::hashFitsIntoTheFile()
{
    const auto hash = hashPin(Secret(u"暗証番号-1"_s.toUtf8()));
    QVERIFY(hash);
    DeskUser user = aBoss();
    user.pinHash = *hash;
    const auto read = usersFromJson(usersToJson({user}));
    QVERIFY(read);
    QVERIFY(isPinRight(read->first().pinHash, Secret(u"暗証番号-1"_s.toUtf8())));
}

void tst_Pin::whatIsNoHashFitsNoPin_data()
{
    QTest::addColumn<QByteArray>("hash");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("plain") << "2580"_ba;
    QTest::newRow("cut") << "$argon2id$v=19$m=65536,t=2,p=1$c2Fs"_ba;
    QTest::newRow("another kind") << "$argon2i$v=19$m=65536,t=2,p=1$c2FsdHNhbHRzYWx0$aGFzaA"_ba;
    QTest::newRow("far too long") << "$argon2id$"_ba + QByteArray(500, 'a');
}

void tst_Pin::whatIsNoHashFitsNoPin()
{
    QFETCH(const QByteArray, hash);
    QVERIFY(!isPinRight(hash, RightPin));
    QVERIFY(!isPinRight(hash, Secret()));
}

void tst_Pin::pinsHaveALength_data()
{
    QTest::addColumn<QString>("pin");
    QTest::addColumn<std::optional<PinProblem>>("problem");
    using Problem = std::optional<PinProblem>;
    QTest::newRow("nothing") << QString() << Problem{PinProblem::TooShort};
    QTest::newRow("three") << u"123"_s << Problem{PinProblem::TooShort};
    QTest::newRow("three of many bytes") << u"暗証番"_s << Problem{PinProblem::TooShort};
    QTest::newRow("four") << u"1234"_s << Problem{};
    QTest::newRow("a phrase") << u"the tea is cold again"_s << Problem{};
    QTest::newRow("too long") << QString(65, u'1') << Problem{PinProblem::TooLong};
}

void tst_Pin::pinsHaveALength()
{
    QFETCH(const QString, pin);
    QTEST(problemOfPin(Secret(pin.toUtf8())), "problem");
}

void tst_Pin::workerAnswersLater()
{
    PinWorker worker;
    QSignalSpy hashed(&worker, &PinWorker::hashed);
    QSignalSpy checked(&worker, &PinWorker::checked);
    worker.hash(u"kim"_s, RightPin);
    QCOMPARE(hashed.size(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(hashed.size(), 1, 20'000);
    QCOMPARE(hashed[0][0].toString(), u"kim"_s);
    const QByteArray hash = hashed[0][1].toByteArray();
    worker.check(u"kim"_s, hash, RightPin);
    worker.check(u"sam"_s, hash, Secret("0000"_ba));
    QTRY_COMPARE_WITH_TIMEOUT(checked.size(), 2, 20'000);
    QCOMPARE(checked[0], (QVariantList{u"kim"_s, true}));
    QCOMPARE(checked[1], (QVariantList{u"sam"_s, false}));
}

void tst_Pin::nothingComesAfterDestruction()
{
    auto worker = std::make_unique<PinWorker>();
    QSignalSpy checked(worker.get(), &PinWorker::checked);
    for (int i = 0; i < 5; ++i)
        worker->check(u"kim"_s, "$argon2id$"_ba, RightPin);
    worker.reset();
    QCoreApplication::processEvents();
    QCOMPARE(checked.size(), 0);
}

void tst_Pin::usersSurviveTheFile()
{
    const QTemporaryDir folder;
    QVERIFY(!writeDeskUsers(folder.path(), {aBoss()}));
    const auto read = readDeskUsers(folder.path());
    QVERIFY(read);
    QCOMPARE(*read, QList<DeskUser>{aBoss()});
}

void tst_Pin::onlyThisUserCanReadTheFile()
{
    const QTemporaryDir folder;
    QVERIFY(!writeDeskUsers(folder.path(), {aBoss()}));
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup;
    QVERIFY(!(QFile::permissions(folder.filePath(DeskUserFileName)) & others));
}

void tst_Pin::brokenFileIsLeftAsItIs()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(DeskUserFileName));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"users\":[");
    file.close();
    const auto read = readDeskUsers(folder.path());
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Malformed);
    QCOMPARE(file.size(), 10);
}

void tst_Pin::noFileIsNobody()
{
    const QTemporaryDir folder;
    const auto read = readDeskUsers(folder.path());
    QVERIFY(read);
    QVERIFY(read->isEmpty());
}

QTEST_GUILESS_MAIN(tst_Pin)
#include "tst_Pin.moc"
