"""Networks as nobody should write them, and as many people do."""

import threading
from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.utils import checkpoint

Build = Callable[[], nn.Module]
ODD: dict[str, Build] = {}


class Odd(nn.Module):
    """Two convolutions and a linear layer, with something odd between them."""

    def __init__(self, step: Callable[[Any, Tensor], Any]) -> None:
        super().__init__()
        self.a, self.b = nn.Conv2d(3, 8, 3, padding=1), nn.Conv2d(8, 6, 3, padding=1)
        self.head = nn.Linear(6, 5)
        self.step = step

    def forward(self, images: Tensor) -> Any:
        """Map images [N, 3, S, S] to scores [N, 5], usually."""
        found = self.step(self, torch.relu(self.a(images)))
        return self.head(self.b(found).mean((2, 3)))


def _step(step: Callable[[Any, Tensor], Any]) -> Callable[[Any, Tensor], Any]:
    name = step.__name__.strip("_").replace("_", " ")
    ODD[name] = lambda: Odd(step)
    return step


def _net(build: Build) -> Build:
    ODD[build.__name__.strip("_").replace("_", " ")] = build
    return build


# -- what the code of a forward pass does -------------------------------------------------------


@_step
def _raises_its_own_error(_net: Any, _x: Tensor) -> Any:
    class OwnError(Exception):
        pass

    raise OwnError("no\nand a second line")


@_step
def _raises_without_words(_net: Any, _x: Tensor) -> Any:
    raise KeyError


@_step
def _stops_iterating(_net: Any, _x: Tensor) -> Any:
    return next(iter(()))


@_step
def _opens_a_file_that_is_not_there(_net: Any, x: Tensor) -> Any:
    with open("/no-such-folder/weights.bin", "rb") as file:  # noqa: PTH123 - as people do
        return x * len(file.read())


@_step
def _never_ends_calling_itself(net: Any, x: Tensor) -> Any:
    return _never_ends_calling_itself(net, x) if x is not None else x


@_step
def _looks_at_numbers(_net: Any, x: Tensor) -> Any:
    return x if x.mean() > 0 else -x


@_step
def _asks_numpy(_net: Any, x: Tensor) -> Any:
    return torch.from_numpy(x.detach().numpy() * 2)


@_step
def _picks_what_is_positive(_net: Any, x: Tensor) -> Any:
    return x * x[x > 0].mean()


@_step
def _counts_what_is_positive(_net: Any, x: Tensor) -> Any:
    return x / (x > 0).nonzero().shape[0]


@_step
def _sorts(_net: Any, x: Tensor) -> Any:
    return x.sort(1).values


@_step
def _takes_the_best_channels(_net: Any, x: Tensor) -> Any:
    best = x.mean((2, 3)).topk(8, 1).indices
    return x.gather(1, best[:, :, None, None].expand_as(x))


@_step
def _tries_first(_net: Any, x: Tensor) -> Any:
    try:
        return x.view(len(x), 9, -1, 8)
    except RuntimeError:
        return x * 2


@_step
def _works_in_a_thread(_net: Any, x: Tensor) -> Any:
    found = []
    worker = threading.Thread(target=lambda: found.append(torch.sigmoid(x)))
    worker.start()
    worker.join()
    return found[0]


@_step
def _adds_a_layer_while_it_runs(net: Any, x: Tensor) -> Any:
    if not hasattr(net, "late"):
        net.late = nn.Conv2d(8, 8, 1)
    return net.late(x)


@_step
def _counts_its_runs(net: Any, x: Tensor) -> Any:
    net.runs = getattr(net, "runs", 0) + 1
    return x * min(net.runs, 1)


@_step
def _keeps_what_it_saw(net: Any, x: Tensor) -> Any:
    net.seen = x
    return net.seen


@_step
def _writes_into_its_weights(net: Any, x: Tensor) -> Any:
    with torch.no_grad():
        net.b.weight.mul_(1.0)
    return x


@_step
def _changes_its_input_in_place(_net: Any, x: Tensor) -> Any:
    return x.mul_(2).relu_()


@_step
def _computes_under_autocast(_net: Any, x: Tensor) -> Any:
    with torch.autocast("cpu", torch.bfloat16):
        return (x @ x.transpose(2, 3) @ x).float()


@_step
def _takes_a_gradient(_net: Any, x: Tensor) -> Any:
    return torch.func.grad(lambda y: (y * y).sum())(x)


@_step
def _maps_over_items(_net: Any, x: Tensor) -> Any:
    return torch.func.vmap(torch.relu)(x)


@_step
def _calls_itself_with_other_weights(_net: Any, x: Tensor) -> Any:
    tensors = {"weight": torch.ones(8, 8, 1, 1), "bias": torch.zeros(8)}
    return x + torch.func.functional_call(nn.Conv2d(8, 8, 1), tensors, (x,))


@_step
def _saves_memory(_net: Any, x: Tensor) -> Any:
    return checkpoint.checkpoint(torch.relu, x, use_reentrant=False)


class _Rounded(torch.autograd.Function):
    @staticmethod
    def forward(_context: Any, x: Tensor) -> Tensor:
        return x.round()

    @staticmethod
    def backward(_context: Any, *gradients: Any) -> Any:
        return gradients[0]


@_step
def _has_a_gradient_of_its_own(_net: Any, x: Tensor) -> Any:
    return _Rounded.apply(x)  # type: ignore[no-untyped-call]


@_step
def _goes_through_frequencies(_net: Any, x: Tensor) -> Any:
    return torch.fft.irfft2(torch.fft.rfft2(x), s=x.shape[2:])


@_step
def _multiplies_sparsely(_net: Any, x: Tensor) -> Any:
    return torch.sparse.mm(torch.eye(8).to_sparse(), x.flatten(1).T[:8]).sum() + x


@_step
def _inverts(_net: Any, x: Tensor) -> Any:
    return x + torch.linalg.inv(x @ x.transpose(2, 3) + 9 * torch.eye(8))


@_step
def _draws_at_random(_net: Any, x: Tensor) -> Any:
    return functional.dropout(x, 0.5, training=True) + torch.randperm(8)[None, :, None, None]


@_step
def _returns_a_view_of_a_view(_net: Any, x: Tensor) -> Any:
    return x.as_strided(x.shape, x.stride())


@_step
def _hard_coded_width(_net: Any, x: Tensor) -> Any:
    return x.reshape(-1, 2, 4, 8, 8).flip(1).reshape(-1, 8, 8, 8)


@_step
def _asks_for_its_type(_net: Any, x: Tensor) -> Any:
    return x if type(x) is Tensor and x.device.type == "cpu" else x.flip(1)


@_step
def _gives_nothing(_net: Any, _x: Tensor) -> Any:
    return None


# -- what a network is made of -------------------------------------------------------------------


@_net
def _nothing() -> nn.Module:
    return nn.Identity()


@_net
def _no_weights() -> nn.Module:
    return nn.Sequential(nn.ReLU(), nn.AdaptiveAvgPool2d(1), nn.Flatten())


@_net
def _an_empty_layer() -> nn.Module:
    return nn.Sequential(nn.Conv2d(3, 8, 1), nn.Flatten(), nn.Linear(512, 0), nn.Linear(0, 5))


@_net
def _one_channel() -> nn.Module:
    return nn.Sequential(nn.Conv2d(3, 1, 1), nn.Conv2d(1, 1, 1), nn.Flatten(), nn.Linear(64, 1))


def _plain(kind: torch.dtype = torch.float32) -> nn.Module:
    layers = (nn.Conv2d(3, 8, 3), nn.BatchNorm2d(8), nn.ReLU(), nn.Conv2d(8, 8, 1))
    return nn.Sequential(*layers, nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(8, 5)).to(kind)


ODD["double precision"] = lambda: _plain(torch.float64)
ODD["half precision"] = lambda: _plain(torch.float16)
ODD["brain floats"] = lambda: _plain(torch.bfloat16)
ODD["complex numbers"] = lambda: nn.Sequential(nn.Conv2d(3, 8, 1, dtype=torch.complex64))


@_net
def _on_meta() -> nn.Module:
    return _plain().to("meta")


@_net
def _made_for_inference() -> nn.Module:
    with torch.inference_mode():
        return _plain()


@_net
def _whole_numbers() -> nn.Module:
    module = Odd(lambda net, x: x * net.scale)
    module.scale = nn.Parameter(torch.tensor([2]), requires_grad=False)
    return module


@_net
def _repeated_values() -> nn.Module:
    module = Odd(lambda net, x: x * net.scale)
    module.scale = nn.Parameter(torch.ones(1, 1, 1).expand(8, 1, 1))
    return module


@_net
def _a_weight_with_holes() -> nn.Module:
    module = _plain()
    layer: Any = module.get_submodule("3")
    layer.weight = nn.Parameter(torch.randn(16, 8, 1, 1)[::2])
    return module


@_net
def _knows_itself() -> nn.Module:
    module = Odd(lambda net, x: net.me[0].a.weight.mean() * x)
    module.me = [module]  # type: ignore[assignment]
    return module


@_net
def _cannot_be_copied() -> nn.Module:
    class Uncopyable(Odd):
        def __deepcopy__(self, memo: Any) -> Any:
            raise NotImplementedError("never")

    return Uncopyable(lambda _, x: x)


@_net
def _will_not_evaluate() -> nn.Module:
    class Stubborn(Odd):
        def train(self, mode: bool = True) -> Any:
            raise ValueError(f"not {mode}")

    return Stubborn(lambda _, x: x)


@_net
def _guards_its_attributes() -> nn.Module:
    class Guarded(Odd):
        def __setattr__(self, name: str, value: Any) -> None:
            if "ready" in self.__dict__:
                raise AttributeError(f"{name} is read only")
            super().__setattr__(name, value)

    module = Guarded(lambda _, x: x)
    module.__dict__["ready"] = True
    return module


@_net
def _a_hook_that_fails() -> nn.Module:
    module = _plain()

    def fail(*_: Any) -> None:
        raise ZeroDivisionError

    module.register_forward_hook(fail)
    return module


@_net
def _many_layers() -> nn.Module:
    layers = [nn.Conv2d(4, 4, 1) for _ in range(60)]
    return nn.Sequential(nn.Conv2d(3, 4, 1), *layers, nn.Flatten(), nn.Linear(256, 5))


@_net
def _lists_of_parameters() -> nn.Module:
    class Lists(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.weights = nn.ParameterList(torch.randn(8, n, 1, 1) for n in (3, 8))
            self.named = nn.ParameterDict({"head": torch.randn(5, 8)})

        def forward(self, x: Tensor) -> Tensor:
            for weight in self.weights:
                x = torch.relu(functional.conv2d(x, weight))
            return functional.linear(x.mean((2, 3)), self.named["head"])

    return Lists()


def _returning(what: Callable[[Tensor], Any]) -> Build:
    class Returning(Odd):
        def forward(self, images: Tensor) -> Any:
            return what(super().forward(images))

    return lambda: Returning(lambda _, x: x)


ODD["returns none"] = _returning(lambda _: None)
ODD["returns a text"] = _returning(lambda _: "cat")
ODD["returns a number"] = _returning(lambda _: 3)
ODD["returns an object"] = _returning(lambda y: type("Answer", (), {"scores": y})())
ODD["returns a generator"] = _returning(lambda y: (one for one in (y, y)))
ODD["returns a function"] = _returning(lambda y: lambda: y)
ODD["returns a dictionary"] = _returning(lambda y: {"scores": y, 3: None})
ODD["returns one number of a tensor"] = _returning(lambda y: y.sum())
ODD["returns it twice"] = _returning(lambda y: (y, [y, (y,)]))
