"""Networks that belong to a group of processes are refused in words, with the way out."""

from collections.abc import Callable, Iterator

import pytest
import torch
import torch.distributed as dist
from torch import Tensor, nn

import slimstudio
from slimstudio.errors import SlimStudioError

pytestmark = [
    pytest.mark.skipif(not dist.is_available(), reason="this PyTorch knows no processes"),
    pytest.mark.filterwarnings("ignore"),  # PyTorch's own, about what it is going to change
]


@pytest.fixture(scope="module", autouse=True)
def one_process(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Be a group of one process."""
    meeting = tmp_path_factory.mktemp("group") / "meeting"
    dist.init_process_group("gloo", init_method=f"file://{meeting}", rank=0, world_size=1)
    yield
    dist.destroy_process_group()


def _net() -> nn.Sequential:
    layers = [nn.Conv2d(3, 8, 3), nn.BatchNorm2d(8), nn.ReLU(), nn.Conv2d(8, 8, 3)]
    ends = [nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(8, 5)]
    return nn.Sequential(*layers, *ends).eval()


class _Around(nn.Module):
    def __init__(self, body: nn.Module) -> None:
        super().__init__()
        self.body = body
        self.head = nn.Linear(5, 4)

    def forward(self, images: Tensor) -> Tensor:
        """Map [N, 3, S, S] to [N, 4]."""
        logits: Tensor = self.head(self.body(images))
        return logits


def _wrapped() -> nn.Module:
    return nn.parallel.DistributedDataParallel(_net())


def _wrapped_inside() -> nn.Module:
    return _Around(_wrapped())


def _sharded() -> nn.Module:
    from torch.distributed.fsdp import FullyShardedDataParallel  # noqa: PLC0415 - not everywhere

    return FullyShardedDataParallel(_net(), device_id=torch.device("cpu"))


def _sharded_in_place() -> nn.Module:
    from torch.distributed.fsdp import fully_shard  # noqa: PLC0415 - not everywhere

    net = _net()
    fully_shard(net[3])
    fully_shard(net)
    return net


def _spread_weight() -> nn.Module:
    from torch.distributed.device_mesh import init_device_mesh  # noqa: PLC0415 - not everywhere
    from torch.distributed.tensor import Replicate, distribute_tensor  # noqa: PLC0415 - the same

    net = _net()
    weight = net.get_parameter("6.weight").detach()
    spread = distribute_tensor(weight, init_device_mesh("cpu", (1,)), [Replicate()])
    net[6].weight = nn.Parameter(spread)
    return net


@pytest.mark.parametrize(
    "make", [_wrapped, _wrapped_inside, _sharded, _sharded_in_place, _spread_weight]
)
@pytest.mark.parametrize("ask", [slimstudio.analyse, slimstudio.prune])
def test_a_spread_network_is_refused_with_the_way_out(
    make: Callable[[], nn.Module], ask: Callable[..., object]
) -> None:
    options = {"ratio": 0.5} if ask is slimstudio.prune else {}
    with pytest.raises(SlimStudioError) as refused:
        ask(make(), torch.rand(2, 3, 8, 8), **options)
    assert str(refused.value.remedy)


@pytest.mark.parametrize(
    "make", [lambda: _wrapped().module, lambda: nn.SyncBatchNorm.convert_sync_batchnorm(_net())]
)
def test_what_is_inside_is_pruned(make: Callable[[], nn.Module]) -> None:
    result = slimstudio.prune(make(), torch.rand(2, 3, 8, 8), ratio=0.5)
    assert result.proof.proved
    assert result.macs < 0.6 * result.macs_before
