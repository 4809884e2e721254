package se.malbild.strategy.attachment;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.access.Role;
import se.malbild.kit.file.FileName;
import se.malbild.kit.file.SpooledFile;
import se.malbild.kit.http.BodyLimit;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortableFields;
import se.malbild.kit.patch.MergePatch;
import se.malbild.kit.text.PlainText;

/// The files of a strategy.
@Path("municipalities/{municipalityId}/strategies/{strategyId}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "attachments")
public class AttachmentResource {

    private static final long LARGEST_FILE = 52_428_800;

    private static final String ID = "Bilagans id. / Id of the attachment.";
    private static final String STRATEGY_ID = "Strategins id. / Id of the strategy.";

    private static final SortableFields SORTABLE = SortableFields.tieBreak("id")
            .with("createdAt", "createdAt")
            .with("title", "title")
            .byDefault("createdAt");

    private final Attachments attachments;
    private final AttachmentReception reception;
    private final AcceptedContent accepted;
    private final MergePatch patches;

    @Inject
    AttachmentResource(
            Attachments attachments, AttachmentReception reception, AcceptedContent accepted, MergePatch patches) {
        this.attachments = attachments;
        this.reception = reception;
        this.accepted = accepted;
        this.patches = patches;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listAttachments",
            summary = "List the attachments of a strategy",
            description = "Without their bytes, in the order that they were added. Seen by whoever sees the strategy.")
    public Page<AttachmentResponse> list(
            @Parameter(description = STRATEGY_ID) @PathParam("strategyId") UUID strategyId,
            @Valid @BeanParam PageRequest page) {
        return attachments.page(strategyId, page.sortedBy(SORTABLE), page);
    }

    @POST
    @RolesAllowed(Role.COORDINATOR)
    @Consumes({AcceptedContent.PDF, AcceptedContent.PNG, AcceptedContent.JPEG, MediaType.APPLICATION_OCTET_STREAM})
    @BodyLimit(bytes = LARGEST_FILE)
    @Extension(
            name = "x-profile-exceptions",
            value =
                    "{\"ARQ.01\": \"The body is the file, byte for byte.\", \"FNS.05\": \"What is said of the file has no place in a body that is the file.\"}",
            parseValue = true)
    @Operation(
            operationId = "createAttachment",
            summary = "Add an attachment to a strategy",
            description =
                    "PDF, PNG or JPEG, told by the content: what is something else, or something else than its `Content-Type`, is refused with 415. Send `application/octet-stream` when you do not know. A decided strategy can be given attachments too.")
    @RequestBody(
            required = true,
            description = "Filen som den är, högst 50 MB. / The file as it is, at most 50 MB.",
            content = {
                @Content(
                        mediaType = AcceptedContent.PDF,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = AcceptedContent.PNG,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = AcceptedContent.JPEG,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = MediaType.APPLICATION_OCTET_STREAM,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public RestResponse<AttachmentResponse> create(
            @Parameter(description = STRATEGY_ID) @PathParam("strategyId") UUID strategyId,
            @Parameter(description = "Vad bilagan är för strategin. / What it is to the strategy.")
                    @QueryParam("kind")
                    @NotNull
                    AttachmentKind kind,
            @Parameter(description = "Vad den kallas. / What it is called.")
                    @QueryParam("title")
                    @Size(max = 300)
                    @PlainText
                    @Nullable
                    String title,
            @Parameter(description = "Namnet som den hämtas under, utan sökväg. / Name that it is fetched under.")
                    @QueryParam("fileName")
                    @NotBlank
                    @Size(max = 255)
                    @FileName
                    String fileName,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String contentType,
            InputStream bytes)
            throws IOException {
        AttachmentRequest form = new AttachmentRequest(kind, title, fileName);
        try (SpooledFile file = SpooledFile.of(bytes)) {
            return reception.receive(strategyId, form, accepted.mediaType(file, contentType), file);
        }
    }

    @GET
    @Path("{attachmentId}")
    @PermitAll
    @Operation(
            operationId = "getAttachment",
            summary = "Get an attachment",
            description = "What is known of it, with its version as ETag. Its bytes are at `content`.")
    public RestResponse<AttachmentResponse> get(
            @Parameter(description = STRATEGY_ID) @PathParam("strategyId") UUID strategyId,
            @Parameter(description = ID) @PathParam("attachmentId") UUID id) {
        return attachments.get(strategyId, id).answer();
    }

    @GET
    @Path("{attachmentId}/content")
    @Produces({AcceptedContent.PDF, AcceptedContent.PNG, AcceptedContent.JPEG})
    @PermitAll
    @Extension(
            name = "x-profile-exceptions",
            value = "{\"AME.01\": \"The answer is the file, byte for byte.\"}",
            parseValue = true)
    @Operation(
            operationId = "getAttachmentContent",
            summary = "Get the file of an attachment",
            description =
                    "The bytes as they were sent, to be kept as a file. The ETag is their checksum: `If-None-Match` with it is answered with 304.")
    @APIResponse(
            responseCode = "200",
            description = "Filen. / The file.",
            headers = {
                @Header(
                        name = HttpHeaders.ETAG,
                        description = "Innehållets kontrollsumma. / Checksum of the content.",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = HttpHeaders.CONTENT_DISPOSITION,
                        description = "attachment, med filens namn. / attachment, with the name of the file.",
                        schema = @Schema(type = SchemaType.STRING))
            },
            content = {
                @Content(
                        mediaType = AcceptedContent.PDF,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = AcceptedContent.PNG,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = AcceptedContent.JPEG,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response content(
            @Parameter(description = STRATEGY_ID) @PathParam("strategyId") UUID strategyId,
            @Parameter(description = ID) @PathParam("attachmentId") UUID id) {
        return attachments.content(strategyId, id).answer();
    }

    @PUT
    @Path("{attachmentId}")
    @RolesAllowed(Role.COORDINATOR)
    @Operation(
            operationId = "replaceAttachment",
            summary = "Replace what is written of an attachment",
            description = "Kind, title and file name. The bytes stay: other bytes are another attachment.")
    public RestResponse<AttachmentResponse> replace(
            @Parameter(description = STRATEGY_ID) @PathParam("strategyId") UUID strategyId,
            @Parameter(description = ID) @PathParam("attachmentId") UUID id,
            @NotNull @Valid AttachmentRequest form) {
        return attachments.change(strategyId, id, standing -> form).answer();
    }

    @PATCH
    @Path("{attachmentId}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Role.COORDINATOR)
    @Operation(operationId = "updateAttachment", summary = "Change some of what is written of an attachment")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = AttachmentRequest.class)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = AttachmentRequest.class))
            })
    public RestResponse<AttachmentResponse> update(
            @Parameter(description = STRATEGY_ID) @PathParam("strategyId") UUID strategyId,
            @Parameter(description = ID) @PathParam("attachmentId") UUID id,
            @NotNull JsonNode patch) {
        return attachments
                .change(strategyId, id, standing -> patches.apply(standing, patch, AttachmentRequest.class))
                .answer();
    }

    @DELETE
    @Path("{attachmentId}")
    @RolesAllowed(Role.COORDINATOR)
    @Operation(
            operationId = "deleteAttachment",
            summary = "Delete an attachment of a draft",
            description = "Deletes it with its bytes. What belongs to a decided strategy is never deleted.")
    public void delete(
            @Parameter(description = STRATEGY_ID) @PathParam("strategyId") UUID strategyId,
            @Parameter(description = ID) @PathParam("attachmentId") UUID id) {
        attachments.delete(strategyId, id);
    }
}
