// Asks the network in the app's assets what a picture shows. Made by SlimStudio.
//
// Needs com.microsoft.onnxruntime:onnxruntime-android, and in the assets: the .onnx file,
// answers.json and the folder squares. Call check() once: it must say that all answers agree.
package slimstudio

import ai.onnxruntime.OnnxJavaType
import ai.onnxruntime.OnnxTensor
import ai.onnxruntime.OrtEnvironment
import android.content.Context
import android.graphics.Bitmap
import android.graphics.BitmapFactory
import org.json.JSONObject
import java.nio.ByteBuffer
import kotlin.math.abs
import kotlin.math.min
import kotlin.math.roundToInt

class Classifier(private val context: Context) {
    private val height = /*HEIGHT*/ // of the part of a picture that the network sees
    private val width = /*WIDTH*/
    private val resize = /*RESIZE*/ // what the shorter side of that part is scaled to before
    private val about = JSONObject(bytes("answers.json").decodeToString())
    private val environment = OrtEnvironment.getEnvironment()
    private val session = environment.createSession(bytes(about.getString("network")))

    val classes: List<String> = about.getJSONArray("classes").let { names ->
        List(names.length()) { names.getString(it) }
    }

    /** How sure the network is of each class; the picture stands upright. */
    fun shares(picture: Bitmap): FloatArray = ask(square(picture))

    /** Asks about the pictures in the assets, and compares with what must come out. */
    fun check(): String {
        val pictures = about.getJSONArray("pictures")
        var agreeing = 0
        for (at in 0 until pictures.length()) {
            val name = "squares/%02d.png".format(at + 1)
            val options = BitmapFactory.Options().apply { inScaled = false }
            val pixels = bytes(name)
            val found = ask(BitmapFactory.decodeByteArray(pixels, 0, pixels.size, options))
            val wanted = pictures.getJSONObject(at).getJSONArray("shares")
            if (found.indices.all { abs(found[it] - wanted.getDouble(it)) < 0.01 }) agreeing++
        }
        return "$agreeing of ${pictures.length()} answers agree"
    }

    private fun ask(square: Bitmap): FloatArray {
        val colours = IntArray(height * width)
        square.getPixels(colours, 0, width, 0, 0, width, height)
        val values = ByteBuffer.allocateDirect(height * width * 3)
        for (colour in colours) {
            values.put((colour shr 16).toByte()).put((colour shr 8).toByte()).put(colour.toByte())
        }
        values.rewind()
        val shape = longArrayOf(1, height.toLong(), width.toLong(), 3)
        OnnxTensor.createTensor(environment, values, shape, OnnxJavaType.UINT8).use { input ->
            session.run(mapOf(session.inputNames.first() to input)).use { answers ->
                @Suppress("UNCHECKED_CAST")
                return (answers[0].value as Array<FloatArray>)[0]
            }
        }
    }

    /** The central part, as large a share of the picture as in SlimStudio. */
    private fun square(picture: Bitmap): Bitmap {
        val shown = min(min(height, width), resize).toDouble() / resize
        val fits = min(picture.width.toDouble() / width, picture.height.toDouble() / height) * shown
        val wide = (width * fits).roundToInt().coerceIn(1, picture.width)
        val high = (height * fits).roundToInt().coerceIn(1, picture.height)
        val left = (picture.width - wide) / 2
        val top = (picture.height - high) / 2
        val cut = Bitmap.createBitmap(picture, left, top, wide, high)
        return Bitmap.createScaledBitmap(cut, width, height, true)
            .copy(Bitmap.Config.ARGB_8888, false)
    }

    private fun bytes(name: String) = context.assets.open(name).use { it.readBytes() }
}
