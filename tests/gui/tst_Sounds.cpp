// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/calls/Sounds.h"

#include <QAudioDevice>
#include <QElapsedTimer>
#include <QFile>
#include <QMediaDevices>
#include <QSignalSpy>
#include <QTest>
#include <QtEndian>

#include <atomic>
#include <cmath>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList Names{u"urgent"_s, u"urgent-louder"_s, u"needs-you"_s, u"ring"_s};

// A file as make_sounds.py writes it: one "fmt " chunk, one "data" chunk.
struct Wave {
    int format = 0, channels = 0, rate = 0, bits = 0;
    QList<qint16> samples;

    double seconds() const { return double(samples.size()) / rate; }
    // What it feels like: the loudest tenth of a second.
    double loudness() const
    {
        double loudest = 0;
        const qsizetype window = rate / 10;
        for (qsizetype from = 0; from + window <= samples.size(); from += window) {
            double sum = 0;
            for (const qint16 sample : samples.mid(from, window))
                sum += double(sample) * sample;
            loudest = std::max(loudest, std::sqrt(sum / double(window)));
        }
        return loudest / 32768;
    }
};

Wave read(const QString &name)
{
    QFile file(u":/sounds/%1.wav"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    if (bytes.size() < 44 || !bytes.startsWith("RIFF") || bytes.mid(36, 4) != "data")
        return {};
    const auto number = [&bytes](int at) { return int(qFromLittleEndian<quint16>(bytes.constData() + at)); };
    Wave wave{number(20), number(22), number(24), number(34), {}};
    for (qsizetype at = 44; at + 1 < bytes.size(); at += 2)
        wave.samples.append(qFromLittleEndian<qint16>(bytes.constData() + at));
    return wave;
}

std::atomic<int> logLines{0};

} // namespace

class SoundsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everySoundIsASmallPlainFile();
    void theMoreUrgentTheLouder();
    void noSoundClicksOrClips();
    void withoutALoudspeakerItStaysQuietAndSaysSoOnce();
    void playingDoesNotKeepTheWindowWaiting();
    void itEndsWithoutHavingPlayed();
};

void SoundsTest::initTestCase()
{
    qputenv("PULSE_SERVER", "unix:/nowhere"); // no test makes a noise
}

void SoundsTest::everySoundIsASmallPlainFile()
{
    for (const QString &name : Names) {
        const Wave wave = read(name);
        QCOMPARE(wave.format, 1);
        QCOMPARE(wave.channels, 1);
        QCOMPARE(wave.rate, 22050);
        QCOMPARE(wave.bits, 16);
        QVERIFY2(wave.seconds() > 0.3 && wave.seconds() < 1.5, qPrintable(name));
    }
}

void SoundsTest::theMoreUrgentTheLouder()
{
    QVERIFY(read(u"urgent-louder"_s).loudness() > 1.4 * read(u"urgent"_s).loudness());
    QVERIFY(read(u"urgent"_s).loudness() > 1.2 * read(u"needs-you"_s).loudness());
    QVERIFY(read(u"needs-you"_s).loudness() > 1.2 * read(u"ring"_s).loudness());
}

void SoundsTest::noSoundClicksOrClips()
{
    for (const QString &name : Names) {
        const QList<qint16> samples = read(name).samples;
        QVERIFY(!samples.isEmpty());
        QVERIFY2(std::abs(samples.first()) < 300 && std::abs(samples.last()) < 300, qPrintable(name));
        for (const qint16 sample : samples)
            QVERIFY2(std::abs(int(sample)) < 32700, qPrintable(name));
    }
}

void SoundsTest::withoutALoudspeakerItStaysQuietAndSaysSoOnce()
{
    if (!QMediaDevices::defaultAudioOutput().isNull())
        QSKIP("This computer has a loudspeaker that cannot be hidden from the test");
    Sounds sounds;
    QSignalSpy unavailable(&sounds, &Sounds::unavailable);
    logLines = 0;
    const QtMessageHandler before =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) { ++logLines; });
    for (int i = 0; i < 40; ++i)
        sounds.play(Alarm::Sound(i % 4));
    const bool isTold = unavailable.wait();
    const bool isToldAgain = unavailable.wait(200);
    qInstallMessageHandler(before);
    QVERIFY(isTold);
    QVERIFY(!isToldAgain);
    QCOMPARE(unavailable.size(), 1);
    QVERIFY2(logLines <= 2, qPrintable(QString::number(logLines)));
}

void SoundsTest::playingDoesNotKeepTheWindowWaiting()
{
    Sounds sounds;
    QElapsedTimer time;
    time.start();
    sounds.play(Alarm::Sound::Urgent);
    sounds.play(Alarm::Sound::NeedsYou);
    QVERIFY2(time.elapsed() < 16, qPrintable(QString::number(time.elapsed())));
}

void SoundsTest::itEndsWithoutHavingPlayed()
{
    {
        Sounds never;
    }
    Sounds once;
    once.play(Alarm::Sound::Ring); // and ends while it is being opened
}

QTEST_MAIN(SoundsTest)
#include "tst_Sounds.moc"
