"""What happens to loops is recorded, listed in the manifest, and found again after a crash."""

import asyncio

import pytest

from loopgen.config import Config
from loopgen.errors import UnknownLoopError
from loopgen.studio import Studio

PAIRS = [("bpm", 140), ("bars", 1), ("variations", 2), ("engine", "faulty")]


class Home:
    """A state folder and a folder of loops, opened as often as a test likes."""

    def __init__(self, home):
        self.state, self.out = home / "state", home / "loops"
        self.events = []

    async def __aenter__(self):
        over = asyncio.Event()

        def tell(event):
            self.events.append(event)
            if event.kind in ("done", "failed"):
                over.set()

        self.studio = Studio(Config(out=str(self.out)), self.state, tell)
        self._over = over
        return self

    async def __aexit__(self, *error):
        await self.studio.close()

    async def make(self, id):
        with self.studio.jobs.batch():
            self.studio.jobs.generate(id, "good", PAIRS)
        await asyncio.wait_for(self._over.wait(), 60)
        self._over.clear()

    def sort(self, verb, id, variation):
        with self.studio.jobs.batch():
            return getattr(self.studio.jobs, verb)(id, variation)

    @property
    def manifest(self):
        return self.out / "loopgen.tsv"

    def rows(self):
        return [row.split("\t")[:4] for row in self.manifest.read_text().splitlines()[1:]]


@pytest.fixture
def home(tmp_path):
    return Home(tmp_path)


async def test_sorting_is_an_event_a_row_and_a_move(home):
    async with home:
        await home.make("a")
        assert home.sort("reject", "a", 1) is None
        again = home.sort("reject", "a", 1)
        assert (again.kind, again.seq) == ("rejected", home.events[-1].seq)
        assert len(list(home.out.glob("*.wav"))) == 1
        assert home.sort("keep", "a", 1) is None
        assert [e.kind for e in home.events[-2:]] == ["rejected", "kept"]
        assert len(list(home.out.glob("*.wav"))) == 2
        kept = home.studio.jobs.loops("a")[0]
        assert home.events[-1].loop == kept
        assert [row[1] for row in home.rows()] == ["ready", "ready", "rejected", "kept"]
        assert [int(row[0]) for row in home.rows()] == sorted({int(row[0]) for row in home.rows()})


async def test_a_loop_that_somebody_deleted_cannot_be_sorted(home):
    async with home:
        await home.make("a")
        for path in home.out.glob("*.wav"):
            path.unlink()
        with pytest.raises(UnknownLoopError, match="moved or deleted"):
            home.sort("reject", "a", 1)


async def test_a_restart_leaves_the_manifest_as_it_is(home):
    async with home:
        await home.make("a")
        home.sort("reject", "a", 1)
        await home.make("b")
    foreign = home.manifest.read_text() + "7\tready\tof-another-journal\t1\t/x.wav\n"
    home.manifest.write_text(foreign)
    async with home:
        assert home.manifest.read_text() == foreign


@pytest.mark.parametrize("cut", [1, 30, 2000])
async def test_rows_that_a_crash_tore_off_are_written_again(home, cut):
    async with home:
        await home.make("a")
        await home.make("b")
    whole = home.manifest.read_bytes()
    home.manifest.write_bytes(whole[: max(0, len(whole) - cut)])
    async with home:
        assert home.manifest.read_bytes() == whole


async def test_another_folder_gets_no_rows_of_this_one(home, tmp_path):
    async with home:
        await home.make("a")
    home.out = tmp_path / "elsewhere"
    async with home:
        await home.make("b")
        assert {row[2] for row in home.rows()} == {"b"}
